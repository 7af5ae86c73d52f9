import type { Mark } from '@gongkai/shared'
import { tableLimits } from './table-limits.ts'

interface Cell {
  readonly kind: 'cell'
  readonly start: number
  end: number
  readonly colspan: number
  rowspan: number
}

/** The cells of one table while it is read: where each stands, how wide it is, and over how many rows it goes on. */
export class CellGrid {
  readonly marks: Mark[] = []
  private readonly start: number
  /** By column: the cell that goes on downwards there. */
  private readonly goingOn = new Map<number, Cell>()
  private rows = 0
  private cells = 0
  private column = 0
  private rowStart = 0

  constructor(start: number) {
    this.start = start
  }

  openRow(at: number): void {
    this.rows += 1
    this.cells = 0
    this.column = 0
    this.rowStart = at
    tableLimits.checkRows(this.rows)
  }

  /** Columns left free before the first cell of the row. */
  skipColumns(count: number): void {
    this.column += count
  }

  /** True where a cell of the row above goes on in the next column. */
  get goesOn(): boolean {
    return this.goingOn.has(this.column)
  }

  /** The cell of the row above goes on; it takes `width` columns here. */
  continueCell(width: number): void {
    const above = this.goingOn.get(this.column)
    if (above) above.rowspan += 1
    this.column += width
    tableLimits.checkSpan(Math.max(width, above?.rowspan ?? 1))
  }

  /** A cell that ends at the place `end`. `goesOn`: the next row may continue it. */
  addCell(start: number, end: number, width: number, goesOn: boolean): void {
    const cell = this.addSpanned(start, end, width, 1)
    for (let column = 0; column < width; column += 1) this.goingOn.delete(this.column + column)
    if (goesOn) this.goingOn.set(this.column, cell)
    this.column += width
  }

  /** A cell of which both spans are known. */
  addSpanned(start: number, end: number, colspan: number, rowspan: number): Cell {
    this.cells += 1
    tableLimits.checkCells(this.cells)
    tableLimits.checkSpan(Math.max(colspan, rowspan))
    const cell: Cell = { kind: 'cell', start, end, colspan, rowspan }
    this.marks.push(cell)
    return cell
  }

  /** False for a row that has no cell of its own. */
  closeRow(end: number): boolean {
    if (this.cells > 0) this.marks.push({ kind: 'row', start: this.rowStart, end })
    return this.cells > 0
  }

  /** All marks. The last line end ends the table and is not in it, so that what follows begins a line of its own. */
  finish(end: number): Mark[] {
    const within = this.marks.map((mark) => (mark.end === end ? { ...mark, end: end - 1 } : mark))
    return [...within, { kind: 'table', start: this.start, end: Math.max(this.start, end - 1) }]
  }
}
