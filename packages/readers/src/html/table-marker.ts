import type { Mark } from '@gongkai/shared'
import { widestSpan } from '../limits.ts'

interface OpenTable {
  readonly start: number
  holdsTables: boolean
  readonly marks: Mark[]
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
      this.stack.push({ start: end, holdsTables: false, marks: [], row: null, cell: null })
      return
    }
    const table = this.stack.at(-1)
    if (!table) return
    if (name === 'tr') table.row = end
    if (name === 'td' || name === 'th') table.cell = { start: end, colspan: spanOf(attributes.colspan), rowspan: spanOf(attributes.rowspan) }
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
      if (!table.holdsTables) this.done.push(...table.marks, { kind: 'table', start: table.start, end: start })
    }
  }

  marks(): readonly Mark[] {
    return this.done
  }
}

function spanOf(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? '1', 10)
  return span >= 1 && span <= widestSpan ? span : 1
}
