import type { Mark, Span } from '@gongkai/shared'

/** Ends a cell, a row and a table that the reader marked; the source itself cannot hold them (they fold to nothing). */
export const CELL = '\u001F'
export const ROW = '\u001E'
export const TABLE = '\u001D'

/** Where all cells, rows or tables end, in order of place, and the sign that tells it. */
interface Ends {
  readonly sign: string
  readonly places: number[]
  next: number
}

/** The ends of the cells, rows and tables that a reader marked, to be gone through once. */
export class Bounds {
  /** A cell's end comes before its row's, a row's before its table's. */
  private readonly kinds: readonly Ends[]
  private readonly cells: Span[] = []
  private cell = 0

  constructor(marks: readonly Mark[]) {
    const [cells, rows, tables]: [number[], number[], number[]] = [[], [], []]
    for (let at = 0; at < marks.length; at += 1) {
      const mark = marks[at] as Mark
      if (mark.kind === 'cell') {
        this.cells.push(mark)
        cells.push(mark.end)
      } else if (mark.kind === 'row') rows.push(mark.end)
      else if (mark.kind === 'table') tables.push(mark.end)
    }
    this.kinds = [endsOf(CELL, cells), endsOf(ROW, rows), endsOf(TABLE, tables)]
  }

  /** Whether a stretch lies in a cell; asked for one stretch after another. */
  isInCell(start: number, end: number): boolean {
    while (this.cell < this.cells.length && (this.cells[this.cell] as Span).end < end) this.cell += 1
    return this.cell < this.cells.length && (this.cells[this.cell] as Span).start <= start
  }

  /** Gives every end before a place that was not given yet, with its sign. */
  giveBefore(before: number, take: (at: number, sign: string) => void): void {
    for (;;) {
      let first: Ends | null = null
      let at = before
      for (const kind of this.kinds) {
        const end = kind.places[kind.next]
        if (end === undefined || end >= at) continue
        first = kind
        at = end
      }
      if (!first) return
      first.next += 1
      take(at, first.sign)
    }
  }
}

function endsOf(sign: string, places: number[]): Ends {
  // They come in order but where tables stand in tables.
  if (places.some((place, at) => at > 0 && place < (places[at - 1] as number))) places.sort((a, b) => a - b)
  return { sign, places, next: 0 }
}
