import type { Mark } from '@gongkai/shared'
import { tableLimits } from '../text/table-limits.ts'

interface OpenTable {
  readonly start: number
  holdsTables: boolean
  readonly marks: Mark[]
  rows: number
  /** Cells of the row that is open. */
  cells: number
  row: number | null
  cell: { start: number; colspan: number; rowspan: number } | null
}

/** Gathers the bounds of tables, rows and cells. A table that holds other tables is the page's layout, no table, and gets no marks. */
export class TableMarker {
  private readonly stack: OpenTable[] = []
  private readonly done: Mark[] = []

  open(name: string, attributes: Readonly<Record<string, string>>, end: number): void {
    if (name === 'table') {
      for (const outer of this.stack) outer.holdsTables = true
      this.stack.push({ start: end, holdsTables: false, marks: [], rows: 0, cells: 0, row: null, cell: null })
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
      table.cells += 1
      tableLimits.checkCells(table.cells)
    }
  }

  close(name: string, start: number): void {
    const table = this.stack.at(-1)
    if (!table) return
    if ((name === 'td' || name === 'th') && table.cell) {
      table.marks.push({ kind: 'cell', end: start, ...table.cell })
      table.cell = null
    } else if (name === 'tr' && table.row !== null) {
      table.marks.push({ kind: 'row', start: table.row, end: start })
      table.row = null
    } else if (name === 'table') {
      this.stack.pop()
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
