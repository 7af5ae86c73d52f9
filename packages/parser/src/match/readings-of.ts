import type { Cell } from '../grids/cell.ts'
import { isEmpty } from '../grids/is-empty.ts'
import { cutRun, onlyRun } from './cut-run.ts'
import { cutShortRun, shortRun } from './cut-short-run.ts'
import type { ColumnKind } from './cut-signed.ts'
import { scatter } from './scatter.ts'
import type { Reading, Readings, Slot } from './slot.ts'

/** How many empty cells stand beside the values of every row without being any of them; null where rows differ or nothing tells. */
export interface Fillers {
  readonly before: number | null
  readonly after: number | null
}

/** For rows of which nothing is known. */
export const noFillers: Fillers = { before: null, after: null }

/** What is known of a row before its cells are looked at. */
export interface RowShape {
  /** How many columns the form has. */
  readonly width: number
  /** Which columns add up to which, as places in the row. */
  readonly sums: readonly { parts: readonly number[]; total: number }[]
  /** What may be printed in each column. */
  readonly columns: readonly ColumnKind[]
  /** Empty cells that full rows of this table show before and after their values: merged label cells, not values. */
  readonly fillers: Fillers
  /**
   * Whether empty cells left no trace in this table, so that a run may hold fewer numbers than there are columns: in no row that is
   * seen, in some rows, or in so many that it is the rule.
   */
  readonly lost: 'none' | 'some' | 'many'
  /** The table prints a column that the form does not have: nothing tells which of a row's values is the one too many. */
  readonly widened?: boolean
  /** Line ends told which cells are empty, so that the cells stand from the first column on; only behind the last one some may be missing. */
  readonly lined?: boolean
}

/** More readings than this are not listed. */
const limit = 400

/** A page number or the like may stand among a row's numbers; with more than these, something else is wrong. */
const strays = 2

/** All readings that the cells of one row allow, without looking at other rows. */
export function readingsOf(cells: readonly Cell[], shape: RowShape): Readings {
  if (!shape.widened && isPlain(cells, shape.width)) return asPrinted(cells)
  const readings = inOrder(cells, shape)
  if (isWhole(cells, shape.width)) return readings
  // A gap put where it hides a sum that fails as printed proves nothing.
  if (shape.lined && readings.list[0] && contradicts(readings.list[0], shape)) return { ...readings, unbent: true }
  return readings.list.every((reading) => isShort(reading) && contradicts(reading, shape)) ? withShifts(readings, cells, shape) : readings
}

/** A number in each column and nothing else, as most rows have it. */
export function isPlain(cells: readonly Cell[], width: number): boolean {
  return cells.length === width && cells.every((cell) => cell.kind === 'number')
}

/** As many cells as columns, none of which is likely to be another's: nothing was lost, whatever the sums say. */
function isWhole(cells: readonly Cell[], width: number): boolean {
  const ends = [cells[0], cells.at(-1)]
  return cells.length === width && !ends.some((cell) => cell !== undefined && isEmpty(cell))
}

/** The one reading of cells that are known to be the row's own, one a column. */
export function asPrinted(cells: readonly Cell[]): Readings {
  return one(cells.map(slotOf))
}

function isShort(reading: Reading): boolean {
  return reading.some((slot) => slot.state === 'number') && reading.some((slot) => slot.state === 'blank' || slot.state === 'absent')
}

/** True where a sum of the row does not hold in a reading. */
function contradicts(reading: Reading, { sums }: RowShape): boolean {
  const value = (at: number) => {
    const slot = reading[at]
    return slot?.state === 'number' ? slot.value : Number.NaN
  }
  return sums.some(({ parts, total }) => Math.abs(parts.reduce((sum, part) => sum + value(part), 0) - value(total)) > 0)
}

/** A row of table 4 that lost a cell, so that its sums fail as it stands: the ways to place its numbers in which they hold as well. */
function withShifts(readings: Readings, cells: readonly Cell[], shape: RowShape): Readings {
  const numbers = cells.filter((cell) => cell.kind !== 'blank')
  const shifted = scattered(numbers, shape.width, absent).list.filter((reading) => !contradicts(reading, shape))
  return { list: distinct([...readings.list, ...shifted]), complete: readings.complete, unbent: true }
}

/** The readings of the cells as they stand. */
function inOrder(cells: readonly Cell[], shape: RowShape): Readings {
  const { width } = shape
  const numbers = cells.filter((cell) => cell.kind !== 'blank')
  const said = cells.filter((cell) => !isEmpty(cell))
  if (cells.length === 0) return one(Array.from({ length: width }, () => absent))
  if (shape.widened && width > 1) return crowded(cells, width)
  if (said.length === width || isFirst(numbers, said, width)) return one(said.slice(0, width).map(slotOf))
  if (said.length > width + strays) return crowded(said, width)
  if (said.length > width) return withReading(windows(said, width), numbers)
  const run = onlyRun(cells, shape)
  if (run) return cutRun(run, shape)
  const short = shortRun(cells, shape)
  if (short) return cutShortRun(short, shape)
  const heap = cells.find((cell) => cell.displaced)
  const placed = cells.filter((cell) => !cell.displaced)
  if (heap && said.length > 0 && placed.length < width) return scattered(placed, width, slotOf(heap))
  const row = withoutFillers(cells, shape)
  if (row.length === width) return one(row.map(slotOf))
  return row.length < width ? scattered(row, width, absent) : windows(row, width)
}

/** True where the row's numbers come first and mere signs follow: «12 / /» in a table whose other rows have three columns. */
function isFirst(numbers: readonly Cell[], said: readonly Cell[], width: number): boolean {
  return numbers.length === width && numbers.every((cell, at) => said[at] === cell)
}

const absent: Slot = { state: 'absent' }

function one(reading: Reading): Readings {
  return { list: [reading], complete: true }
}

/** A cell as it stands. */
function slotOf(cell: Cell): Slot {
  if (cell.kind !== 'number' || !cell.digits)
    return { state: cell.kind === 'blank' ? 'blank' : 'unreadable', raw: cell.text, from: cell.from, to: cell.to }
  return {
    state: 'number',
    value: numberOf(cell.digits.text),
    raw: cell.text,
    from: cell.digits.from,
    to: cell.digits.to,
    how: 'read',
    unit: cell.unit,
  }
}

function numberOf(digits: string): number {
  return Number(digits.includes(',') ? digits.replaceAll(',', '') : digits)
}

/** Far more numbers than columns: none of them can be said to be this row's. */
function crowded(cells: readonly Cell[], width: number): Readings {
  const [first, last] = [cells[0] as Cell, cells.at(-1) as Cell]
  const slot: Slot = {
    state: 'unreadable',
    raw: cells
      .map((cell) => cell.text)
      .join(' ')
      .slice(0, 80),
    from: first.from,
    to: last.to,
  }
  return one(Array.from({ length: width }, () => slot))
}

function withoutFillers(cells: readonly Cell[], { width, fillers: { before, after } }: RowShape): readonly Cell[] {
  const filled = cells.map((cell) => cell.kind !== 'blank')
  const leading = Math.max(filled.indexOf(true), 0)
  const trailing = filled.length - 1 - filled.lastIndexOf(true)
  // As many cells as all rows have: those that stand beside the values are known, whatever is blank.
  if (before !== null && after !== null && cells.length === before + width + after && leading >= before && trailing >= after) {
    return cells.slice(before, before + width)
  }
  return filled.includes(true) ? cells.slice(Math.min(before ?? 0, leading), cells.length - Math.min(after ?? 0, trailing)) : cells
}

/** More cells than columns: each stretch of the right width from which only blanks are left over; if there is none, each stretch. */
function windows(cells: readonly Cell[], width: number): Readings {
  const all = Array.from({ length: cells.length - width + 1 }, (_, start) => start)
  const clean = all.filter((start) => cells.every((cell, at) => isEmpty(cell) || (at >= start && at < start + width)))
  const starts = clean.length > 0 ? clean : all
  const list = starts.map((start) => cells.slice(start, start + width).map(slotOf))
  return { list: distinct(list), complete: true }
}

/** The same readings and, where the numbers alone fill the row, that one too: the signs between them may be no cells. */
function withReading({ list, complete }: Readings, numbers: readonly Cell[]): Readings {
  const alone = numbers.length === list[0]?.length ? [numbers.map(slotOf)] : []
  return { list: distinct([...list, ...alone]), complete }
}

/** Readings that give every column the same content are one: which of several blanks is meant makes no difference. */
function distinct(list: readonly Reading[]): Reading[] {
  const seen = new Set<string>()
  return list.filter((reading) => {
    const content = JSON.stringify(reading.map((slot) => (slot.state === 'number' ? [slot.value, slot.from] : slot.state)))
    return seen.has(content) ? false : seen.add(content)
  })
}

/** Fewer cells than columns, and nothing tells which are gone: every way to keep them in order, with `gap` where none is put. */
function scattered(cells: readonly Cell[], width: number, gap: Slot): Readings {
  const slots = cells.map(slotOf)
  if (cells.every((cell) => cell.kind === 'blank'))
    return one(Array.from({ length: width }, (_, at) => slots[at] ?? (cells.some((cell) => cell.displaced) ? (slots[0] as Slot) : gap)))
  const list: Reading[] = []
  scatter(slots, width, gap, list, limit)
  return { list, complete: list.length < limit }
}
