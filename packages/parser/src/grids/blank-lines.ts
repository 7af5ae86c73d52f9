import type { Cell } from './cell.ts'

/** A row of a table with one cell a line: its cells, and the stretch from its label's end to the next label. */
export interface LinedRow {
  readonly cells: readonly Cell[]
  readonly from: number
  readonly to: number
  readonly width: number
}

/** Line ends from one cell to the next where no row of the table tells: cells on neighbouring lines, or a blank line between. */
const usualSteps = [1, 2]

/**
 * Finds empty cells in tables that print one cell a line, where an empty cell is nothing but more line ends than usual. A row is
 * completed only where its line ends come out at exactly as many cells as the form has columns; otherwise it stays short.
 */
export function withBlankLines(text: string, rows: readonly LinedRow[]): (readonly Cell[])[] {
  const step = usualStep(text, rows)
  const steps = step === null ? usualSteps : [step]
  return rows.map((row) => {
    if (row.cells.length >= row.width) return row.cells
    const completed = steps.map((one) => complete(text, row, one)).filter((cells) => cells.length === row.width)
    return completed.length === 1 ? (completed[0] as readonly Cell[]) : row.cells
  })
}

/** The number of line ends between cells that full rows show most often; null where there is no full row. */
function usualStep(text: string, rows: readonly LinedRow[]): number | null {
  const counts = new Map<number, number>()
  for (const { cells, width } of rows) {
    if (cells.length !== width) continue
    cells.slice(1).forEach((cell, at) => {
      const ends = lineEnds(text, (cells[at] as Cell).to, cell.from).length
      counts.set(ends, (counts.get(ends) ?? 0) + 1)
    })
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most ? most[0] : null
}

function complete(text: string, row: LinedRow, step: number): Cell[] {
  if (step === 0) return []
  const cells: Cell[] = []
  let at = row.from
  for (const cell of [...row.cells, null]) {
    const ends = lineEnds(text, at, cell ? cell.from : row.to)
    const empty = ends.length / step - 1
    if (!Number.isInteger(empty) || empty < 0) return []
    for (let blank = 1; blank <= empty; blank += 1) cells.push(blankAt((ends[blank * step - 1] as number) + 1))
    if (cell) {
      cells.push(cell)
      at = cell.to
    }
  }
  return cells
}

function lineEnds(text: string, from: number, to: number): number[] {
  const ends: number[] = []
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) ends.push(at)
  return ends
}

function blankAt(place: number): Cell {
  return { kind: 'blank', text: '', from: place, to: place, digits: null, unit: '', startsRow: false, besideLabel: false }
}
