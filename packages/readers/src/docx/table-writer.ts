import type { Mark } from '@gongkai/shared'
import { CellGrid } from '../text/cell-grid.ts'
import type { TextBuilder } from '../text/text-builder.ts'

/** What a cell's properties say, once they have been read. */
interface OpenCell {
  readonly start: number
  width: number
  merge: 'none' | 'begins' | 'goesOn'
  /** A line ended inside the cell; the next text begins on a new one. */
  lineEnded: boolean
}

interface OpenTable {
  readonly grid: CellGrid
  /** Line ends inside cells: blanks to the reader of a grid. */
  readonly lineEnds: Mark[]
  holdsTables: boolean
  cell: OpenCell | null
}

/**
 * Writes tables into a text: a tab after each cell, a line end after each row, and marks for the grid. A table that holds other tables is
 * the page's layout and gets no marks.
 */
export class TableWriter {
  private readonly text: TextBuilder
  private readonly stack: OpenTable[] = []

  constructor(text: TextBuilder) {
    this.text = text
  }

  get inCell(): boolean {
    return this.stack.at(-1)?.cell != null
  }

  /** True inside a cell that only continues the one above: nothing in it is seen. */
  get isUnseen(): boolean {
    return this.stack.some(({ cell }) => cell?.merge === 'goesOn')
  }

  openTable(): void {
    this.breakLine()
    for (const outer of this.stack) outer.holdsTables = true
    this.stack.push({ grid: new CellGrid(this.text.length), lineEnds: [], holdsTables: false, cell: null })
  }

  openRow(): void {
    this.stack.at(-1)?.grid.openRow(this.text.length)
  }

  skipColumns(count: number): void {
    this.stack.at(-1)?.grid.skipColumns(count)
  }

  openCell(): void {
    const table = this.stack.at(-1)
    if (table) table.cell = { start: this.text.length, width: 1, merge: 'none', lineEnded: false }
  }

  setWidth(width: number): void {
    const cell = this.stack.at(-1)?.cell
    if (cell) cell.width = width
  }

  /** The cell begins one that goes on downwards, or is the rest of such a one above. */
  setMerge(begins: boolean): void {
    const table = this.stack.at(-1)
    if (table?.cell) table.cell.merge = begins || !table.grid.goesOn ? 'begins' : 'goesOn'
  }

  /** The text of a line; inside a cell it stands apart from the line before. */
  add(words: string): void {
    if (words === '' || this.isUnseen) return
    this.breakLine()
    this.text.add(words)
  }

  endLine(): void {
    const cell = this.stack.at(-1)?.cell
    if (!cell) this.text.add('\n')
    else if (this.text.length > cell.start) cell.lineEnded = true
  }

  closeCell(): void {
    const table = this.stack.at(-1)
    const cell = table?.cell
    if (!table || !cell) return
    table.cell = null
    if (cell.merge === 'goesOn') {
      table.grid.continueCell(cell.width)
      return
    }
    this.text.add(table.holdsTables ? '\n' : '\t')
    table.grid.addCell(cell.start, this.text.length, cell.width, cell.merge !== 'none')
  }

  closeRow(): void {
    const table = this.stack.at(-1)
    if (table?.grid.closeRow(this.text.length)) this.text.replaceLast('\n')
  }

  closeTable(): void {
    const table = this.stack.pop()
    if (table && !table.holdsTables) this.text.addMarks([...table.lineEnds, ...table.grid.finish(this.text.length)])
  }

  private breakLine(): void {
    const table = this.stack.at(-1)
    if (!table?.cell?.lineEnded) return
    table.cell.lineEnded = false
    const start = this.text.length
    this.text.add('\n')
    table.lineEnds.push({ kind: 'stands', start, end: this.text.length, text: ' ' })
  }
}
