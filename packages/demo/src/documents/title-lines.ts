import { county, type DemoUnit } from '../county.ts'
import { shortNameOf } from '../prose/words-of.ts'
import type { Random } from '../random.ts'

/** The title of a report, on one line or two, in one of the wordings that agencies use. `indexed`: the page names the county elsewhere. */
export function titleLines(unit: DemoUnit, year: number, indexed: boolean, random: Random): string[] {
  const short = shortNameOf(unit)
  const wordings: readonly (readonly [readonly string[], number])[] = [
    [[`${unit.agency}${year}年政府信息公开工作年度报告`], 5],
    [[`${short}${year}年政府信息公开工作年度报告`], 4],
    [[`${year}年度${short}政府信息公开工作年度报告`], 2],
    [[`${unit.agency}关于${year}年度政府信息公开工作的年度报告`], 1],
    [[`${short}${year}年政府信息公开年报`], 1],
    [[unit.agency, `${year}年政府信息公开工作年度报告`], 3],
    [[`${short}${year}年度政府`, '信息公开工作年度报告'], 1],
    // Not for the county government, whose name without the county is no name.
    [[`${unit.name}${year}年政府信息公开工作年度报告`], indexed && unit.name !== county.name && unit.kind !== 'GOVERNMENT' ? 2 : 0],
  ]
  return [...random.weighted(wordings)]
}
