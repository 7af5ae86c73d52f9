import { type FormBlock, type FormTable, forms } from '@gongkai/shared'
import { CELL, ROW, TABLE } from '../text/bounds.ts'
import type { Ideographs } from '../text/ideographs.ts'
import { hasStrangeHead } from './has-strange-head.ts'
import { labelCore } from './label-core.ts'
import type { Chain } from './locate-labels.ts'
import { targetsOf } from './targets-of.ts'

/** A block of table 2 whose columns are not the form's, by its key, with its column heads as the page prints them. */
export interface OtherColumns {
  readonly block: string
  readonly heads: string
}

/** The text of a document and its Han characters alone. */
interface Page {
  readonly ideographs: Ideographs
  readonly text: string
}

/** How far before its first row a block's column heads stand, in Han characters. */
const reach = 60
/** The head of the labels, before those of the columns. */
const labelsHead = '信息内容'
/** Fewer Han characters than this are no heads but a rest of something else. */
const fewest = 6
/** Heads with fewer of the form's own characters than this share are not merely damaged. */
const leastAlike = 0.5

/**
 * The blocks under other column heads than the form's, though their rows have the same names: towns put the rows of one year's form under
 * the heads of another's («本年新公开数量» is no «本年废止件数»), or print columns of their own, or fewer. What stands there are no figures
 * of this form.
 */
export function blocksWithOtherColumns(table: FormTable, { located }: Chain, page: Page): OtherColumns[] {
  if (table.part !== 'proactive') return []
  return table.blocks.flatMap((block) => {
    const first = located.findIndex(({ target }) => target.block === block && target.kind === 'row')
    const row = located[first]
    if (!row) return []
    const columns = columnsOf(block)
    const own = new Set<string>()
    for (const { target } of located) if (columns.has(target.key)) own.add(target.key)
    if (own.size === columns.size) return []
    const before = located.slice(0, first).findLast(({ target }) => !columns.has(target.key))
    const heads = headsIn(page, Math.max(before?.to ?? 0, row.from - reach), row.from)
    if (!heads) return []
    const areOther =
      own.size === 0
        ? areOthers(table, block, heads.words)
        : heads.count < block.columns.length || hasStrangeHead(block, located, first, heads.from, page)
    return areOther ? [{ block: block.key, heads: heads.printed }] : []
  })
}

/** The forms do not change while a program runs. */
const columnKeys = new WeakMap<FormBlock, ReadonlySet<string>>()

/** The keys of the targets that are a block's column heads. */
function columnsOf(block: FormBlock): ReadonlySet<string> {
  const known = columnKeys.get(block)
  if (known) return known
  const keys = new Set(block.columns.map((column) => `${block.key}.${column.key}`))
  columnKeys.set(block, keys)
  return keys
}

/** Column heads: the Han character at which they begin, their Han, what is printed, and how many cells they fill where bars or tabs tell. */
interface Heads {
  readonly from: number
  readonly words: string
  readonly printed: string
  readonly count: number
}

/** The column heads between two Han characters. */
function headsIn({ ideographs, text }: Page, from: number, to: number): Heads | null {
  const at = ideographs.text.slice(from, to).lastIndexOf(labelsHead)
  const start = at < 0 ? from : from + at + labelsHead.length
  const words = ideographs.text.slice(start, to)
  if (words === '') return null
  const printed = text.slice(ideographs.places[start], (ideographs.places[to - 1] ?? 0) + 1)
  const behind = at < 0 ? '' : text.slice((ideographs.places[start - 1] ?? 0) + 1, ideographs.places[start])
  const isParted = separator.test(behind)
  return {
    from: start,
    words,
    printed: printed.replace(gaps, ' '),
    count: isParted ? printed.split(separator).length : Number.NaN,
  }
}

const separator = new RegExp(`[|\\t${CELL}${ROW}${TABLE}]`)
const gaps = new RegExp(`(?:\\s|${separator.source})+`, 'g')

/** True for the heads of another form, and for heads that have little in common with the form's own. */
function areOthers(table: FormTable, { key }: FormBlock, words: string): boolean {
  if (headsElsewhere(table, key).some((head) => words.includes(head))) return true
  const own = new Set(
    targetsOf(table).flatMap((target) =>
      target.kind === 'head' && target.block.key === key && target.key !== `${key}.head` ? [...(target.cores[0]?.text ?? '')] : [],
    ),
  )
  return words.length >= fewest && [...own].filter((character) => words.includes(character)).length < own.size * leastAlike
}

/** The column heads that other forms have in a block and this one has not. */
function headsElsewhere(table: FormTable, key: string): string[] {
  const own = targetsOf(table).flatMap((target) => (target.block.key === key ? target.cores.map((core) => core.text) : []))
  return Object.values(forms).flatMap((form) =>
    form.tables
      .filter((other) => other.part === table.part && other !== table)
      .flatMap((other) => other.blocks.filter((block) => block.key === key).flatMap((block) => block.columns))
      .map((column) => labelCore(column.labels[0] ?? '').text)
      .filter((head) => head !== '' && !own.some((text) => text.includes(head) || head.includes(text))),
  )
}
