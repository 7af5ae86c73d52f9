import type { Cell } from '../grids/cell.ts'
import type { Separators } from '../grids/separators.ts'

/** A row as its zone gives it: the cells after its label, and the last character of the label itself. */
export interface GridRow {
  readonly cells: readonly Cell[]
  readonly labelEnd: number
  readonly width: number
}

/** Of a row in a grid: how many cells stand after its values. */
type Trailing = number

/**
 * Tables that print a row a line with the same number of cells in each line tell every row's columns, whatever is blank: the columns
 * are counted from the end of the line, since labels take one cell or several. Null for a row that stands in no such line, or where
 * two counts fit.
 */
export function placeInGrid(rows: readonly GridRow[], text: string, { kind }: Separators): (readonly Cell[] | null)[] {
  if (kind !== 'bar' && kind !== 'tab') return rows.map(() => null)
  const sign = kind === 'bar' ? '|' : '\t'
  const lines = rows.map((row) => lineOf(row, text, sign))
  const after = new Map<string, Trailing | null>()
  for (const width of new Set(rows.map((row) => row.width))) {
    const own = lines.filter((line): line is Line => line !== null && line.width === width)
    const signs = mostFrequent(own.map((line) => line.signs))
    if (signs === null) continue
    after.set(`${width} ${signs}`, trailingOf(own.filter((line) => line.signs === signs)))
  }
  return lines.map((line) => {
    const trailing = line && after.get(`${line.width} ${line.signs}`)
    return line && typeof trailing === 'number' ? line.cells.slice(line.cells.length - trailing - line.width, line.cells.length - trailing) : null
  })
}

/** The cells of a row on its label's line, and how many separators that line has. */
interface Line extends Pick<GridRow, 'cells' | 'width'> {
  readonly signs: number
}

/** Null where a row's cells do not all stand on the label's own line. */
function lineOf({ cells, labelEnd, width }: GridRow, text: string, sign: string): Line | null {
  const start = text.lastIndexOf('\n', labelEnd) + 1
  const next = text.indexOf('\n', labelEnd)
  const end = next < 0 ? text.length : next
  const own = cells.filter((cell) => cell.from <= end)
  if (own.length === 0 || own.some((cell) => cell.kind === 'text') || !cells.slice(own.length).every(isEmpty)) return null
  return { cells: own, width, signs: text.slice(start, end).split(sign).length - 1 }
}

function mostFrequent(counts: readonly number[]): number | null {
  const times = new Map<number, number>()
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1)
  const [first] = [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return first ? first[0] : null
}

/** The one number of cells after the values under which no row has anything outside of its columns, and none is short of them. */
function trailingOf(rows: readonly Line[]): Trailing | null {
  const most = Math.min(...rows.map(({ cells, width }) => cells.length - width))
  const fitting = Array.from({ length: Math.max(0, most + 1) }, (_, after) => after).filter((after) =>
    rows.every(({ cells, width }) => {
      const end = cells.length - after
      return cells.every((cell, at) => isEmpty(cell) || (at >= end - width && at < end))
    }),
  )
  return fitting.length === 1 ? (fitting[0] as Trailing) : null
}

function isEmpty(cell: Cell): boolean {
  return cell.kind === 'blank' && cell.text === ''
}
