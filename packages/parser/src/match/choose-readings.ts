import type { Equation, FigureKey } from '@gongkai/shared'
import { equationHolds } from './equation-holds.ts'
import type { Reading, Readings } from './slot.ts'
import { supportedReadings } from './supported-readings.ts'
import { valuesOf } from './values-of.ts'

/** A row of a table with the keys of its columns and every way to read it. */
export interface OpenRow {
  readonly keys: readonly FigureKey[]
  readonly readings: Readings
}

/**
 * Leaves in each row the readings that all the arithmetic of the table allows. Sums inside a row choose first; sums over rows
 * choose next, but only where the rows that can be read by themselves do not already contradict them: a document whose own
 * sums fail is not bent to fit.
 */
export function chooseReadings(rows: readonly OpenRow[], equations: readonly Equation[]): OpenRow[] {
  const chosen = rows.map((row) => byOwnSums(row, equations))
  const open = chosen.filter((row) => row.readings.list.length > 1 && row.readings.complete && !row.readings.unbent)
  if (open.length === 0) return chosen
  const fixed = knownValues(chosen.filter((row) => row.readings.list.length === 1))
  if (equations.some((equation) => equationHolds(equation, fixed) === false)) return chosen
  const supported = supportedReadings(open, equations, fixed)
  if (!supported || supported.some((readings) => readings.size === 0)) return chosen
  return chosen.map((row) => {
    const readings = supported[open.indexOf(row)]
    return readings
      ? keep(
          row,
          row.readings.list.filter((_, index) => readings.has(index)),
        )
      : row
  })
}

function keep(row: OpenRow, list: readonly Reading[]): OpenRow {
  return { keys: row.keys, readings: { ...row.readings, list } }
}

/** The row with the readings that the sums within it allow; with all of them where none is allowed. */
function byOwnSums(row: OpenRow, equations: readonly Equation[]): OpenRow {
  const { list, unbent } = row.readings
  if (list.length < 2 || unbent) return row
  const inside = equationsWithin(row.keys, equations)
  if (inside.length === 0) return row
  const fitting = list.filter((reading) => {
    const values = valuesOf(row.keys, reading)
    return inside.every((equation) => equationHolds(equation, values) !== false)
  })
  return fitting.length > 0 && fitting.length < list.length ? keep(row, fitting) : row
}

/** The equations all of whose terms stand in one row. */
function equationsWithin(keys: readonly FigureKey[], equations: readonly Equation[]): Equation[] {
  const own = new Set(keys)
  const isOwn = (key: FigureKey) => own.has(key)
  return equations.filter(({ left, right }) => left.every(isOwn) && right.every(isOwn))
}

function knownValues(rows: readonly OpenRow[]): Map<FigureKey, number> {
  const known = new Map<FigureKey, number>()
  for (const { keys, readings } of rows) for (const [key, value] of valuesOf(keys, readings.list[0] as Reading)) known.set(key, value)
  return known
}
