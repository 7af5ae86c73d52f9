import type { Mark, Source, Span } from '@gongkai/shared'
import { foldCharacter } from './fold-character.ts'
import { unreadStretches } from './unread-stretches.ts'

/** Ends a cell, a row and a table that the reader marked; the source itself cannot hold them (they fold to nothing). */
export const CELL = '\u001F'
export const ROW = '\u001E'
export const TABLE = '\u001D'

/** The document's text in plain characters, each of which knows its place in the source. */
export interface Folded {
  readonly text: string
  /** The source range of characters `from` up to `to` of the text. */
  spanOf(from: number, to: number): Span
}

/** Folds the source's text (width, radicals, quotes, entities, markup) so that words can be found in it, and keeps every place. */
export function fold(source: Pick<Source, 'text' | 'marks'>): Folded {
  const builder = new FoldBuilder(source.text)
  const unread = unreadStretches(source.text).map((span): Mark => ({ kind: 'markup', ...span }))
  for (const event of eventsOf([...source.marks, ...unread])) builder.take(event)
  return builder.finish()
}

interface Event extends Span {
  readonly put: string
  readonly inCell: boolean
}

/** Marks as insertions and replacements in order of place; a cell's end comes before its row's, a row's before its table's. */
function eventsOf(marks: readonly Mark[]): Event[] {
  const cells = marks.filter((mark) => mark.kind === 'cell')
  let next = 0
  const events: Event[] = marks.map((mark) => {
    if (mark.kind === 'cell') return { start: mark.end, end: mark.end, put: CELL, inCell: false }
    if (mark.kind === 'row') return { start: mark.end, end: mark.end, put: ROW, inCell: false }
    if (mark.kind === 'table') return { start: mark.end, end: mark.end, put: TABLE, inCell: false }
    while (next < cells.length && (cells[next]?.end ?? 0) < mark.end) next += 1
    const inCell = (cells[next]?.start ?? Number.POSITIVE_INFINITY) <= mark.start
    const put = mark.kind === 'stands' ? mark.text : mark.kind === 'break' ? (inCell ? ' ' : '\n') : ''
    return { start: mark.start, end: mark.end, put, inCell }
  })
  const rank = (put: string) => [CELL, ROW, TABLE].indexOf(put)
  return events.sort((a, b) => a.start - b.start || a.end - b.end || rank(a.put) - rank(b.put))
}

class FoldBuilder {
  private readonly source: string
  private readonly pieces: string[] = []
  private readonly starts: number[] = []
  private readonly ends: number[] = []
  private at = 0

  constructor(source: string) {
    this.source = source
  }

  take(event: Event): void {
    this.copyTo(event.start)
    if (event.end < this.at) return
    for (const unit of event.put) this.push(isBound(unit) ? unit : foldCharacter(unit), event.start, event.end)
    this.at = Math.max(this.at, event.end)
  }

  finish(): Folded {
    this.copyTo(this.source.length)
    const { starts, ends } = this
    const length = this.source.length
    return {
      text: this.pieces.join(''),
      spanOf: (from, to) => {
        const start = starts[from] ?? length
        return { start, end: to > from ? (ends[to - 1] ?? length) : start }
      },
    }
  }

  private copyTo(end: number): void {
    for (; this.at < end; this.at += 1) this.push(foldCharacter(this.source.charAt(this.at)), this.at, this.at + 1)
  }

  private push(folded: string, start: number, end: number): void {
    if (folded === '') return
    this.pieces.push(folded)
    for (let unit = 0; unit < folded.length; unit += 1) {
      this.starts.push(start)
      this.ends.push(end)
    }
  }
}

function isBound(unit: string): boolean {
  return unit === CELL || unit === ROW || unit === TABLE
}
