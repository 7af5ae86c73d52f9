import type { FormBlock } from '@gongkai/shared'
import type { Ideographs } from '../text/ideographs.ts'
import { labelCore } from './label-core.ts'
import type { Located } from './located.ts'

/** What most heads of table 2 have; none of them is told by it. */
const shared = /[本年新数量件总项目]/g
const brackets = /\([^()]*\)/g
const notHan = /[^\u3400-\u9fff]/g

/** The text of a document and its Han characters alone. */
interface Page {
  readonly ideographs: Ideographs
  readonly text: string
}

/**
 * Whether a column that was not found among a block's heads has another head where its own should stand: «本年数量» for «本年增/减»,
 * «本年修改件数» for «本年废止件数». A head that was cut («本年新») has lost characters and has no others. `first` is the block's first row
 * among the labels found, `start` the Han character at which its heads begin.
 */
export function hasStrangeHead(block: FormBlock, located: readonly Located[], first: number, start: number, page: Page): boolean {
  const heads = new Map(located.slice(0, first).flatMap((one) => (one.target.block === block ? [[one.target.key, one] as const] : [])))
  const found = block.columns.map((column) => heads.get(`${block.key}.${column.key}`))
  return found.some((head, at) => {
    // Columns side by side that were not found are looked at together.
    if (head || (at > 0 && !found[at - 1])) return false
    const from = found.slice(0, at).findLast((one) => one !== undefined)?.to ?? start
    const to = found.slice(at).find((one) => one !== undefined)?.from ?? (located[first] as Located).from
    const gone = found.flatMap((one, index) => (!one && index >= at && isBetween(found, at, index) ? [block.columns[index]?.labels[0] ?? ''] : []))
    return isStrange(wordsBetween(page, from, to), labelCore(gone.join('')).text)
  })
}

/** No head was found between two columns. */
function isBetween(found: readonly (Located | undefined)[], from: number, to: number): boolean {
  return found.slice(from, to).every((one) => one === undefined)
}

/** What is printed between two Han characters, without what stands in brackets. */
function wordsBetween({ ideographs, text }: Page, from: number, to: number): string {
  if (to <= from) return ''
  const printed = text.slice(ideographs.places[from], (ideographs.places[to - 1] ?? 0) + 1)
  return printed.replace(brackets, '').replace(notHan, '')
}

function isStrange(words: string, own: string): boolean {
  if (words === '' || isCutFrom(words, own)) return false
  return ![...own.replace(shared, '')].some((character) => words.includes(character))
}

/** All characters of the words stand in the label, in their order. */
function isCutFrom(words: string, label: string): boolean {
  let at = 0
  for (const character of words) {
    at = label.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}
