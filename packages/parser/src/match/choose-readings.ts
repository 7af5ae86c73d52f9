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
  const chosen = rows.map((row) => keep(row, byOwnSums(row, equations)))
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

function byOwnSums(row: OpenRow, equations: readonly Equation[]): readonly Reading[] {
  const { list, unbent } = row.readings
  if (list.length < 2 || unbent) return list
  const fitting = list.filter((reading) => {
    const values = valuesOf(row.keys, reading)
    return equations.every((equation) => equationHolds(equation, values) !== false)
  })
  return fitting.length > 0 ? fitting : list
}

function knownValues(rows: readonly OpenRow[]): Map<FigureKey, number> {
  return new Map(rows.flatMap((row) => [...valuesOf(row.keys, row.readings.list[0] as Reading)]))
}
