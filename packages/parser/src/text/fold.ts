import { foldCharacter, type Mark, type Source, type Span, unreadStretches } from '@gongkai/shared'

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
  readonly rank: number
}

/** Marks as insertions and replacements in order of place; a cell's end comes before its row's, a row's before its table's. */
function eventsOf(marks: readonly Mark[]): Event[] {
  const cells = marks.filter((mark) => mark.kind === 'cell')
  let next = 0
  const events: Event[] = marks.map((mark) => {
    const bound = mark.kind === 'cell' || mark.kind === 'row' || mark.kind === 'table' ? bounds[mark.kind] : null
    if (bound) return { start: mark.end, end: mark.end, ...bound }
    while (next < cells.length && (cells[next]?.end ?? 0) < mark.end) next += 1
    const inCell = (cells[next]?.start ?? Number.POSITIVE_INFINITY) <= mark.start
    const put = mark.kind === 'stands' ? mark.text : mark.kind === 'break' ? (inCell ? ' ' : '\n') : ''
    return { start: mark.start, end: mark.end, put, rank: 0 }
  })
  return events.sort((a, b) => a.start - b.start || a.end - b.end || a.rank - b.rank)
}

/** What ends a cell, a row and a table, and in which order where they end together. */
const bounds = { cell: { put: CELL, rank: 1 }, row: { put: ROW, rank: 2 }, table: { put: TABLE, rank: 3 } } as const

/** Collects the folded text with the source range of each of its characters. */
class FoldBuilder {
  private readonly source: string
  private readonly pieces: string[] = []
  private starts: Int32Array
  private ends: Int32Array
  private length = 0
  private at = 0

  constructor(source: string) {
    this.source = source
    this.starts = new Int32Array(source.length + 64)
    this.ends = new Int32Array(source.length + 64)
  }

  take(event: Event): void {
    this.copyTo(event.start)
    if (event.end < this.at) return
    for (const unit of event.put) this.push(isBound(unit) ? unit : foldCharacter(unit), event.start, event.end)
    this.at = Math.max(this.at, event.end)
  }

  finish(): Folded {
    this.copyTo(this.source.length)
    const { starts, ends, length } = this
    const sourceEnd = this.source.length
    return {
      text: this.pieces.join(''),
      spanOf: (from, to) => {
        const start = from < length ? (starts[from] as number) : sourceEnd
        return { start, end: to > from ? (to <= length ? (ends[to - 1] as number) : sourceEnd) : start }
      },
    }
  }

  /** Most characters stand for themselves: stretches of them are copied whole. */
  private copyTo(end: number): void {
    let plain = this.at
    for (; this.at < end; this.at += 1) {
      const unit = this.source.charAt(this.at)
      const folded = foldCharacter(unit)
      if (folded === unit) continue
      this.copyPlain(plain, this.at)
      this.push(folded, this.at, this.at + 1)
      plain = this.at + 1
    }
    this.copyPlain(plain, end)
  }

  private copyPlain(from: number, to: number): void {
    if (to <= from) return
    this.pieces.push(this.source.slice(from, to))
    this.makeRoom(to - from)
    for (let at = from; at < to; at += 1) this.place(at, at + 1)
  }

  private push(folded: string, start: number, end: number): void {
    if (folded === '') return
    this.pieces.push(folded)
    this.makeRoom(folded.length)
    for (let unit = 0; unit < folded.length; unit += 1) this.place(start, end)
  }

  private place(start: number, end: number): void {
    this.starts[this.length] = start
    this.ends[this.length] = end
    this.length += 1
  }

  private makeRoom(count: number): void {
    if (this.length + count <= this.starts.length) return
    this.starts = grown(this.starts, this.length + count)
    this.ends = grown(this.ends, this.length + count)
  }
}

function grown(list: Int32Array, least: number): Int32Array {
  const larger = new Int32Array(Math.max(list.length * 2, least))
  larger.set(list)
  return larger
}

function isBound(unit: string): boolean {
  return unit === CELL || unit === ROW || unit === TABLE
}
