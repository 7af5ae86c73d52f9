import type { RegionLevel } from './agencies.ts'
import { regionsIn } from './regions-in.ts'

/** Cities that are provinces. */
const municipalities = /^(?:北京|上海|天津|重庆)市$/
const township = /(?<!乡|城|村)(?:镇|乡|苏木|街道)(?:办事处|人民政府|政府|党政|综合|办公室|党委|管理|委员会)*$/

const levels: readonly (readonly [RegExp, RegionLevel])[] = [
  [/(?:省|自治区)$/, 'PROVINCE'],
  [/自治州$/, 'CITY'],
  [/(?:县|旗|区)$/, 'COUNTY'],
]

/**
 * The level of the government that an agency is or belongs to, as far as its printed name and the region beside it tell; null where they do not:
 * a lone 市 may be of either the second or the third level.
 */
export function agencyLevelOf(name: string, parent: string | null): RegionLevel | null {
  const own = name.replace(/\s+/g, '')
  if (township.test(own)) return 'TOWNSHIP'
  const [last, before] = regionsIn((parent ?? '').replace(/\s+/g, '') + own).reverse()
  if (last === undefined) return null
  if (municipalities.test(last)) return 'PROVINCE'
  const found = levels.find(([ending]) => ending.test(last))
  if (found) return found[1]
  return before !== undefined && /(?:市|自治州)$/.test(before) && before !== last ? 'COUNTY' : null
}
