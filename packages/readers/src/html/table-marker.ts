import type { Mark } from '@gongkai/shared'
import { tableLimits } from '../text/table-limits.ts'

/** A cell of so many characters holds an article or a part of one: the page's layout, no cell of a form. */
const longestCell = 300

interface OpenTable {
  readonly start: number
  holdsTables: boolean
  readonly marks: Mark[]
  rows: number
  /** Cells in all. */
  count: number
  /** Cells of the row that is open. */
  cells: number
  row: number | null
  cell: { start: number; colspan: number; rowspan: number } | null
  /** Characters of the cell that is open. */
  length: number
}

/**
 * Gathers the bounds of tables, rows and cells. A table that holds other tables is the page's layout, no table, and gets no marks; one of a
 * single cell inside a cell is no table either.
 */
export class TableMarker {
  private readonly stack: OpenTable[] = []
  private readonly done: Mark[] = []

  open(name: string, attributes: Readonly<Record<string, string>>, end: number): void {
    if (name === 'table') {
      this.stack.push({ start: end, holdsTables: false, marks: [], rows: 0, count: 0, cells: 0, row: null, cell: null, length: 0 })
      return
    }
    const table = this.stack.at(-1)
    if (!table) return
    if (name === 'tr') {
      table.row = end
      table.cells = 0
      table.rows += 1
      tableLimits.checkRows(table.rows)
    } else if (name === 'td' || name === 'th') {
      table.cell = { start: end, colspan: spanOf(attributes.colspan), rowspan: spanOf(attributes.rowspan) }
      table.length = 0
      table.count += 1
      table.cells += 1
      tableLimits.checkCells(table.cells)
    }
  }

  /** Characters that are seen in the innermost cell. */
  text(length: number): void {
    const table = this.stack.at(-1)
    if (table) table.length += length
  }

  close(name: string, start: number): void {
    const table = this.stack.at(-1)
    if (!table) return
    if ((name === 'td' || name === 'th') && table.cell) {
      if (table.length <= longestCell) table.marks.push({ kind: 'cell', end: start, ...table.cell })
      table.cell = null
    } else if (name === 'tr' && table.row !== null) {
      table.marks.push({ kind: 'row', start: table.row, end: start })
      table.row = null
    } else if (name === 'table') {
      this.stack.pop()
      const outer = this.stack.at(-1)
      if (outer && table.count <= 1 && !table.holdsTables) {
        outer.length += table.length
        return
      }
      if (outer) outer.holdsTables = true
      if (table.holdsTables) return
      for (const mark of table.marks) this.done.push(mark)
      this.done.push({ kind: 'table', start: table.start, end: start })
    }
  }

  marks(): readonly Mark[] {
    return this.done
  }
}

function spanOf(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? '1', 10)
  tableLimits.checkSpan(span)
  return Number.isNaN(span) ? 1 : Math.max(1, span)
}
