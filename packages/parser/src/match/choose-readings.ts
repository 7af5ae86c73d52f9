import type { Equation, FigureKey } from '@gongkai/shared'
import { equationHolds } from './equation-holds.ts'
import type { Reading, Readings } from './slot.ts'
import { valuesOf } from './values-of.ts'

/** A row of a table with the keys of its columns and every way to read it. */
export interface OpenRow {
  readonly keys: readonly FigureKey[]
  readonly readings: Readings
}

/** How many combinations are tried before the search gives up and says so. */
const patience = 200_000

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
  const solutions = solve(open, equations, fixed)
  if (!solutions || solutions.length === 0) return chosen
  return chosen.map((row) => {
    const at = open.indexOf(row)
    return at < 0
      ? row
      : keep(
          row,
          row.readings.list.filter((_, index) => solutions.some((solution) => solution[at] === index)),
        )
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

/** All choices (an index into each open row's readings) under which no equation fails; null when the search was given up. */
function solve(open: readonly OpenRow[], equations: readonly Equation[], fixed: ReadonlyMap<FigureKey, number>): number[][] | null {
  const order = open.map((_, at) => at).sort((a, b) => (open[a] as OpenRow).readings.list.length - (open[b] as OpenRow).readings.list.length)
  const values = new Map(fixed)
  const choice: number[] = []
  const solutions: number[][] = []
  let steps = 0
  const visit = (depth: number): boolean => {
    steps += 1
    if (steps > patience) return false
    if (depth === order.length) {
      solutions.push([...choice])
      return true
    }
    const at = order[depth] as number
    const row = open[at] as OpenRow
    const touching = equations.filter((equation) => [...equation.left, ...equation.right].some((key) => row.keys.includes(key)))
    const finished = row.readings.list.every((reading, index) => {
      for (const key of row.keys) values.delete(key)
      for (const [key, value] of valuesOf(row.keys, reading)) values.set(key, value)
      choice[at] = index
      return touching.some((equation) => equationHolds(equation, values) === false) || visit(depth + 1)
    })
    for (const key of row.keys) values.delete(key)
    return finished
  }
  return visit(0) ? solutions : null
}
