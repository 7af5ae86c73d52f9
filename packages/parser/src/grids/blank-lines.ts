import { blankAt } from './blank-at.ts'
import type { Cell } from './cell.ts'

/** A row of a table with one cell a line: its cells, and the stretch from its label's end to the next label. */
export interface LinedRow {
  readonly cells: readonly Cell[]
  readonly from: number
  readonly to: number
  readonly width: number
}

/** Line ends from one cell to the next where no full row tells: cells on neighbouring lines, or a blank line between. */
const usualSteps = [1, 2]

/**
 * Finds empty cells in tables that print one cell a line, where an empty cell is nothing but more line ends than usual. A row is
 * completed only where its line ends come out at exactly as many cells as the form has columns and no words stand between; otherwise it
 * stays short. `elsewhere` is the step of another table of the document, for one that has no full row.
 */
export function withBlankLines(text: string, rows: readonly LinedRow[], elsewhere: number | null = null): (readonly Cell[])[] {
  const single = usualSingle(text, rows)
  const step = usualStep(text, rows) ?? elsewhere ?? onlyStep(text, rows)
  return rows.map((row, at) => {
    if (row.width === 1) return row.cells.length === 0 && single && at < rows.length - 1 ? blankOf(text, row, single) : row.cells
    if (step === null) return row.cells
    const cells = row.cells.length < row.width ? complete(text, row, step, edgesOf(rows, at, elsewhere)) : []
    return cells.length >= row.width - 1 && cells.length <= row.width ? cells : row.cells
  })
}

/** Line ends of a row of one column, from its label to the next, and those behind its value. */
interface SingleRow {
  readonly all: number
  readonly behind: number
}

/** How most rows of one column are printed, units on lines of their own included; null where few rows tell. */
function usualSingle(text: string, rows: readonly LinedRow[]): SingleRow | null {
  const counts = new Map<string, { row: SingleRow; times: number }>()
  const full = rows.filter(({ cells, width }) => width === 1 && cells.length === 1)
  for (const { cells, from, to } of full) {
    const row = { all: lineEnds(text, from, to).length, behind: lineEnds(text, (cells[0] as Cell).to, to).length }
    const known = counts.get(`${row.all} ${row.behind}`)
    counts.set(`${row.all} ${row.behind}`, { row, times: (known?.times ?? 0) + 1 })
  }
  const [most] = [...counts.values()].sort((a, b) => b.times - a.times)
  return most && most.times > 1 && most.times > full.length / 2 ? most.row : null
}

/** The empty cell of a row that has as many line ends as those with a value; none where a blank left no line. */
function blankOf(text: string, { from, to }: LinedRow, { all, behind }: SingleRow): Cell[] {
  const ends = lineEnds(text, from, to)
  const before = ends[all - behind - 1]
  return ends.length === all && before !== undefined ? [blankAt(before + 1)] : []
}

/**
 * The step under which every row comes out at its width, where no row is full. Evenly spaced numbers are no proof: with blanks that
 * an extractor dropped, one of three (or three of seven) come out at the width as well, with a blank line taken for an empty cell.
 * Behind the last row stands other text, which tells nothing of its blanks.
 */
function onlyStep(text: string, rows: readonly LinedRow[]): number | null {
  const open = rows.filter((row) => row.cells.length < row.width)
  const fitting = usualSteps.filter((step) => {
    const completed = open.map((row) => complete(text, row, step, edgesOf(rows, rows.indexOf(row), null)))
    const spaced = completed.flatMap((cells) => (rows.length > 1 ? emptyBefore(cells) : emptyBefore(cells).slice(1)))
    const told = completed.filter((_, at) => rows.length === 1 || open[at] !== rows.at(-1))
    const fit = told.filter((cells, at) => cells.length === open[at]?.width).length
    return fit > 0 && spaced.some((empty) => empty !== 1) && (fit === told.length || (fit >= leastRows && fit >= told.length * mostRows))
  })
  return fitting.length === 1 ? (fitting[0] as number) : null
}

/** A row that lost a cell does not hide how the others are printed: so many rows, and this share of them, must come out. */
const leastRows = 5
const mostRows = 0.8

/** How many empty cells stand before each cell that holds something. */
function emptyBefore(cells: readonly Cell[]): number[] {
  const filled = cells.flatMap((cell, at) => (cell.text === '' ? [] : [at]))
  return filled.map((at, index) => at - (filled[index - 1] ?? -1) - 1)
}

/**
 * Which ends of a row tell empty cells: after the table's last value the chapter ends, and before the only row stands the table's
 * head, unless another table of the document has told how far apart its cells stand.
 */
function edgesOf(rows: readonly LinedRow[], at: number, elsewhere: number | null): { before: boolean; after: boolean } {
  return { before: rows.length > 1 || elsewhere !== null, after: at < rows.length - 1 }
}

/** How far apart the cells of these rows stand, in line ends; null where they do not tell. */
export function lineStepOf(text: string, rows: readonly LinedRow[]): number | null {
  return usualStep(text, rows) ?? onlyStep(text, rows)
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

/** The row with its empty cells; none where the line ends do not come out even. */
function complete(text: string, row: LinedRow, step: number, edges: { readonly before: boolean; readonly after: boolean }): Cell[] {
  if (step === 0) return []
  const [first, ...rest] = row.cells
  const cells: Cell[] = edges.before || !first ? [] : [first]
  let at = edges.before || !first ? row.from : first.to
  for (const cell of [...(edges.before ? row.cells : rest), ...(edges.after ? [null] : [])]) {
    const gap = text.slice(at, cell ? cell.from : row.to)
    const words = gap.search(/[\u3400-\u9fff]/)
    if (words >= 0 && cell) return []
    const ends = lineEnds(text, at, at + (words < 0 ? gap.length : words))
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
