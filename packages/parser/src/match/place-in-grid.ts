import type { Cell } from '../grids/cell.ts'
import { countSigns } from '../grids/count-signs.ts'
import { isEmpty } from '../grids/is-empty.ts'
import type { Separators } from '../grids/separators.ts'

/** A row as its zone gives it: the cells after its label, and the last character of the label itself. */
export interface GridRow {
  readonly cells: readonly Cell[]
  readonly labelEnd: number
  readonly width: number
}

/** How the lines of a table are built: separators a line, cells before the values (the label's included), cells after them. */
interface Grid {
  readonly signs: number
  readonly before: number
  readonly after: number
}

/** A row's own cells in a grid; `whole` where its line has all its cells, so that each stands in its column. */
export interface Placed {
  readonly cells: readonly Cell[]
  readonly whole: boolean
}

/**
 * Tables that print a row a line with the same number of cells in each line tell every row's columns, whatever is blank: the columns
 * are counted from the end of the line, since labels take one cell or several. A line with fewer cells has lost some of its own, and
 * the empty cells of its label are none of them. Where all lines show as many cells behind their labels, none has lost any, however
 * many separators the labels themselves take. Null for a row that stands in no such line, or where two counts fit.
 */
export function placeInGrid(rows: readonly GridRow[], text: string, { kind }: Separators): (Placed | null)[] {
  if (kind !== 'bar' && kind !== 'tab') return rows.map(() => null)
  const sign = kind === 'bar' ? '|' : '\t'
  const lines = rows.map((row) => lineOf(row, text, sign))
  const grids = new Map([...new Set(rows.map((row) => row.width))].map((width) => [width, gridOf(lines, width)] as const))
  const even = new Map([...grids.keys()].map((width) => [width, evenGridOf(lines, width)] as const))
  const full = new Set(lines.filter((line) => line !== null && isFull(line)).map((line) => shapeOf(line as Line)))
  return lines.map((line) => {
    const evenly = line && even.get(line.width)
    if (evenly) return placed(line, { ...evenly, signs: line.signs })
    const grid = line && grids.get(line.width)
    if (!grid || (line.signs < grid.signs && full.has(shapeOf(line)))) return null
    return placed(line, grid)
  })
}

function isFull({ cells, width }: Line): boolean {
  return cells.filter((cell) => !isEmpty(cell)).length === width
}

/** Lines of the same shape have lost nothing if one of them has all its values: they only begin otherwise. */
function shapeOf({ width, signs, before }: Line): string {
  return `${width} ${signs} ${before}`
}

function gridOf(lines: readonly (Line | null)[], width: number): Grid | null {
  const own = lines.filter((line): line is Line => line !== null && line.width === width)
  const signs = mostFrequent(own.map((line) => line.signs))
  const alike = own.filter((line) => line.signs === signs)
  const after = signs === null ? null : trailingOf(alike)
  if (signs === null || after === null) return null
  const before = new Set(alike.map((line) => line.before + line.cells.length - after - width))
  return before.size === 1 ? { signs, before: [...before][0] as number, after } : { signs, before: Number.NaN, after }
}

/** With fewer lines than this, as many cells behind each label may be chance. */
const fewestEven = 5

/** The grid of lines that all have the same number of cells behind their labels. */
function evenGridOf(lines: readonly (Line | null)[], width: number): Grid | null {
  const own = lines.filter((line): line is Line => line !== null && line.width === width)
  const count = own[0]?.cells.length ?? 0
  const after = own.length < fewestEven || own.some(({ cells }) => cells.length !== count) ? null : trailingOf(own)
  return after === null ? null : { signs: Number.NaN, before: count - after - width, after }
}

function placed({ cells, width, signs, before }: Line, grid: Grid): Placed | null {
  if (signs === grid.signs) return { cells: cells.slice(cells.length - grid.after - width, cells.length - grid.after), whole: true }
  const fillers = cells.slice(0, grid.before - before)
  return signs < grid.signs && fillers.length === grid.before - before && fillers.every(isEmpty)
    ? { cells: cells.slice(fillers.length), whole: false }
    : null
}

/** The cells of a row on its label's line, and how many separators that line has. */
interface Line extends Pick<GridRow, 'cells' | 'width'> {
  readonly signs: number
  /** Separators before the label's end. */
  readonly before: number
}

/** Null where a row's cells do not all stand on the label's own line. */
function lineOf({ cells, labelEnd, width }: GridRow, text: string, sign: string): Line | null {
  const start = text.lastIndexOf('\n', labelEnd) + 1
  const next = text.indexOf('\n', labelEnd)
  const end = next < 0 ? text.length : next
  const own = cells.filter((cell) => cell.from <= end)
  if (own.length === 0 || own.some((cell) => cell.kind === 'text') || !cells.slice(own.length).every(isEmpty)) return null
  return { cells: own, width, signs: countSigns(text, sign, start, end), before: countSigns(text, sign, start, labelEnd) }
}

function mostFrequent(counts: readonly number[]): number | null {
  const times = new Map<number, number>()
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1)
  const [first] = [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return first ? first[0] : null
}

/** The one number of cells after the values under which no row has anything outside of its columns, and none is short of them. */
function trailingOf(rows: readonly Line[]): number | null {
  const most = Math.min(...rows.map(({ cells, width }) => cells.length - width))
  const fitting = Array.from({ length: Math.max(0, most + 1) }, (_, after) => after).filter((after) =>
    rows.every(({ cells, width }) => {
      const end = cells.length - after
      return cells.every((cell, at) => isEmpty(cell) || (at >= end - width && at < end))
    }),
  )
  return fitting.length === 1 ? (fitting[0] as number) : null
}
