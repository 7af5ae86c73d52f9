import type { Mark } from '@gongkai/shared'
import { tableLimits } from '../text/table-limits.ts'
import { trimmedLength } from '../text/trimmed-length.ts'
import type { ShownAttributes } from './shown-attributes.ts'

/** A cell of so many characters holds an article or a part of one: the page's layout, no cell of a form. */
const longestCell = 300

/** A table, row or cell from where it opens on: what it becomes is told when it closes, and when its table does. */
interface Draft {
  readonly kind: 'table' | 'row' | 'cell'
  readonly table: OpenTable
  readonly start: number
  readonly colspan: number
  readonly rowspan: number
  /** Null while it is open, and for one that is none. */
  end: number | null
}

interface OpenTable {
  /** Closed, and neither the page's layout nor a single cell. */
  isKept: boolean
  holdsTables: boolean
  rows: number
  /** Cells in all. */
  count: number
  /** Cells of the row that is open. */
  cells: number
  whole: Draft | null
  row: Draft | null
  cell: Draft | null
  /** Characters of the cell that is open. */
  length: number
}

/**
 * Gathers the bounds of tables, rows and cells. A table that holds other tables is the page's layout, no table, and gets no marks; one of a
 * single cell inside a cell is no table either.
 */
export class TableMarker {
  private readonly source: string
  private readonly stack: OpenTable[] = []
  /** In order of place. */
  private readonly drafts: Draft[] = []

  constructor(source: string) {
    this.source = source
  }

  open(name: string, attributes: ShownAttributes, end: number): void {
    if (name === 'table') {
      const table: OpenTable = { isKept: false, holdsTables: false, rows: 0, count: 0, cells: 0, whole: null, row: null, cell: null, length: 0 }
      table.whole = this.draft('table', table, end, 1, 1)
      this.stack.push(table)
      return
    }
    const table = this.stack.at(-1)
    if (!table) return
    if (name === 'tr') {
      table.row = this.draft('row', table, end, 1, 1)
      table.cells = 0
      table.rows += 1
      tableLimits.checkRows(table.rows)
    } else if (name === 'td' || name === 'th') {
      table.cell = this.draft('cell', table, end, spanOf(attributes.colspan), spanOf(attributes.rowspan))
      table.length = 0
      table.count += 1
      table.cells += 1
      tableLimits.checkCells(table.cells)
    }
  }

  /** A stretch of the source that is seen in the innermost cell; blanks around it do not count. */
  text(from: number, to: number): void {
    if (this.stack.length > 0) this.count(trimmedLength(this.source, from, to))
  }

  /** Characters that are seen in the innermost cell. */
  count(length: number): void {
    const table = this.stack.at(-1)
    if (table) table.length += length
  }

  close(name: string, start: number): void {
    const table = this.stack.at(-1)
    if (!table) return
    if ((name === 'td' || name === 'th') && table.cell) {
      if (table.length <= longestCell) table.cell.end = start
      table.cell = null
    } else if (name === 'tr' && table.row) {
      table.row.end = start
      table.row = null
    } else if (name === 'table' && table.whole) {
      table.whole.end = start
      this.stack.pop()
      const outer = this.stack.at(-1)
      const isCell = outer && table.count <= 1 && !table.holdsTables
      if (isCell) outer.length += table.length
      else if (outer) outer.holdsTables = true
      table.isKept = !isCell && !table.holdsTables
    }
  }

  /** In order of place. */
  marks(): readonly Mark[] {
    const marks: Mark[] = []
    for (const { kind, table, start, end, colspan, rowspan } of this.drafts) {
      if (end === null || !table.isKept) continue
      marks.push(kind === 'cell' ? { kind, start, end, colspan, rowspan } : { kind, start, end })
    }
    return marks
  }

  private draft(kind: Draft['kind'], table: OpenTable, start: number, colspan: number, rowspan: number): Draft {
    const draft: Draft = { kind, table, start, colspan, rowspan, end: null }
    this.drafts.push(draft)
    return draft
  }
}

function spanOf(attribute: string | undefined): number {
  if (attribute === undefined) return 1
  const span = Number.parseInt(attribute, 10)
  tableLimits.checkSpan(span)
  return Number.isNaN(span) ? 1 : Math.max(1, span)
}
