import { foldCharacter, type Mark, type Source, type Span, unreadStretches } from '@gongkai/shared'
import { FoldWriter } from './fold-writer.ts'

/** Ends a cell, a row and a table that the reader marked; the source itself cannot hold them (they fold to nothing). */
export const CELL = '\u001F'
export const ROW = '\u001E'
export const TABLE = '\u001D'

/** The document's text in plain characters, each of which knows its place in the source. */
export interface Folded {
  readonly text: string
  /** Its code units: what goes through all of them is twice as fast with these as with the text itself. */
  readonly units: Uint16Array
  /** The source range of characters `from` up to `to` of the text. */
  spanOf(from: number, to: number): Span
}

/** Folds the source's text (width, radicals, quotes, entities, markup) so that words can be found in it, and keeps every place. */
export function fold(source: Pick<Source, 'text' | 'marks'>): Folded {
  const writer = new FoldWriter(source.text)
  const unread = unreadStretches(source.text).map((span): Mark => ({ kind: 'markup', ...span }))
  const marks = inOrder(unread.length > 0 ? [...source.marks, ...unread] : source.marks)
  const bounds = boundsOf(marks)
  let next = 0
  const close = (before: number) => {
    for (; next < bounds.length && (bounds[next] as Bound).at < before; next += 1) {
      const { at, sign } = bounds[next] as Bound
      writer.put(at, at, sign)
    }
  }
  const cells = marks.filter((mark) => mark.kind === 'cell')
  let cell = 0
  for (const mark of marks) {
    if (isBound(mark)) continue
    // What ends where a mark begins, ends before it; a line break of no width there is still inside.
    close(mark.end > mark.start ? mark.start + 1 : mark.start)
    while (cell < cells.length && (cells[cell] as Mark).end < mark.end) cell += 1
    const inCell = cell < cells.length && (cells[cell] as Mark).start <= mark.start
    writer.put(mark.start, mark.end, mark.kind === 'stands' ? foldAll(mark.text) : mark.kind === 'break' ? (inCell ? ' ' : '\n') : '')
  }
  close(Number.POSITIVE_INFINITY)
  return writer.finish()
}

/** Where something ends, by what sign it is told, and in which order where several end together. */
interface Bound {
  readonly at: number
  readonly rank: number
  readonly sign: string
}

/** A cell's end comes before its row's, a row's before its table's. */
const signs = { cell: CELL, row: ROW, table: TABLE } as const
const ranks = { cell: 1, row: 2, table: 3 } as const

function isBound(mark: Mark): mark is Extract<Mark, { kind: keyof typeof signs }> {
  return mark.kind === 'cell' || mark.kind === 'row' || mark.kind === 'table'
}

function boundsOf(marks: readonly Mark[]): Bound[] {
  const bounds: Bound[] = []
  for (const mark of marks) if (isBound(mark)) bounds.push({ at: mark.end, rank: ranks[mark.kind], sign: signs[mark.kind] })
  return bounds.sort((a, b) => a.at - b.at || a.rank - b.rank)
}

/** Readers give marks in order of place, as a rule. */
function inOrder(marks: readonly Mark[]): readonly Mark[] {
  const sorted = marks.every((mark, at) => at === 0 || compare(marks[at - 1] as Mark, mark) <= 0)
  return sorted ? marks : [...marks].sort(compare)
}

function compare(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}

function foldAll(text: string): string {
  return text.length === 1 ? foldCharacter(text) : Array.from(text, foldCharacter).join('')
}
