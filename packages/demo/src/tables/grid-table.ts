import type { FigureKey, Part } from '@gongkai/shared'

/** One cell as it stands in the official table; a figure's cell carries its key. */
export interface GridCell {
  readonly text: string
  readonly colspan: number
  readonly rowspan: number
  readonly key?: FigureKey
}

/** A table with merged cells, as in HTML: a cell that reaches down is not repeated in the rows below. */
export interface GridTable {
  readonly part: Part
  readonly width: number
  readonly rows: readonly (readonly GridCell[])[]
}

/** What to print in the cell of a figure. */
export type PrintFigure = (key: FigureKey) => string

export function cell(text: string, spans: { colspan?: number; rowspan?: number; key?: FigureKey } = {}): GridCell {
  return { text, colspan: spans.colspan ?? 1, rowspan: spans.rowspan ?? 1, ...(spans.key !== undefined && { key: spans.key }) }
}

/** A cell at its column; `continues` where a cell of a row above reaches down to here. */
export interface PlacedCell extends GridCell {
  readonly column: number
  readonly continues: boolean
}

/** Each row with the cells that reach down into it, in order of column. */
export function placeCells(table: GridTable): PlacedCell[][] {
  const open: { cell: GridCell; column: number; left: number }[] = []
  return table.rows.map((row) => {
    const placed: PlacedCell[] = open
      .filter(({ left }) => left > 0)
      .map(({ cell: above, column }) => ({ ...above, text: '', column, continues: true }))
    for (const item of open) item.left--
    let column = 0
    for (const item of row) {
      for (let taken = covering(placed, column); taken; taken = covering(placed, column)) column = taken.column + taken.colspan
      placed.push({ ...item, column, continues: false })
      if (item.rowspan > 1) open.push({ cell: item, column, left: item.rowspan - 1 })
      column += item.colspan
    }
    return placed.sort((a, b) => a.column - b.column)
  })
}

function covering(placed: readonly PlacedCell[], column: number): PlacedCell | undefined {
  return placed.find((item) => item.column <= column && column < item.column + item.colspan)
}

/** Every row as `width` texts; a merged cell's text stands in its first column and the others are empty. */
export function spreadCells(table: GridTable): string[][] {
  return placeCells(table).map((row) => row.flatMap((item) => [item.text, ...Array.from({ length: item.colspan - 1 }, () => '')]))
}

/** Every row as the texts of the cells that begin in it. */
export function ownTexts(table: GridTable): string[][] {
  return table.rows.map((row) => row.map((item) => item.text))
}
