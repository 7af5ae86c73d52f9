import { type Equation, equationsOf, type FigureKey, forms } from '@gongkai/shared'
import { rowReadings, type Values } from './row-readings.ts'
import type { TruthTable } from './truth.ts'

/** More combinations of readings than this are not tried. */
const most = 5000

/** Every reading of a table, row by row, and those under which all the arithmetic of the form can be true. */
export interface Solved {
  /** The readings of each row that its own sums allow, or all where they allow none; null where there are too many to count out. */
  readonly rows: readonly (readonly Values[] | null)[]
  /** The readings of each row that are part of at least one solution; null where there were too many combinations to try. */
  readonly solved: readonly (readonly Values[])[] | null
}

/** True where a run of fewer digits than columns shows that blanks leave no trace in this document. */
export function isLossy(tables: readonly TruthTable[]): boolean {
  return tables.some(({ rows }) => rows.some(({ joined, items, keys }) => joined && keys.length > 1 && items.join('').length < keys.length))
}

/** Finds them by trying every combination. An equation with a blank in it tells nothing: a blank is no nought. */
export function solveTable(table: TruthTable, lossy: boolean): Solved {
  const equations = equationsOf(forms[table.form]).filter(({ identity }) => identity.part === table.part)
  const rows = table.rows.map((row) => {
    const readings = rowReadings(row, lossy)
    const own = equations.filter(({ left, right }) => [...left, ...right].every((key) => row.keys.includes(key)))
    return { keys: row.keys, all: readings, fitting: readings?.filter((values) => allows(own, knownOf(row.keys, values))) ?? null }
  })
  const local = rows.map(({ all, fitting }) => (fitting && fitting.length > 0 ? fitting : all))
  const combinations = rows.reduce((product, { fitting }) => product * (fitting?.length ?? Number.POSITIVE_INFINITY), 1)
  // Nothing times too many is not a number: a row that has no reading leaves no solution.
  if (combinations > most || Number.isNaN(combinations)) return { rows: local, solved: null }
  return {
    rows: local,
    solved: solutionsOf(
      rows.map(({ keys, fitting }) => ({ keys, list: fitting ?? [] })),
      equations,
    ),
  }
}

interface OpenRow {
  readonly keys: readonly FigureKey[]
  readonly list: readonly Values[]
}

function solutionsOf(rows: readonly OpenRow[], equations: readonly Equation[]): Values[][] {
  const open = rows.filter(({ list }) => list.length > 1)
  const known = new Map(rows.flatMap(({ keys, list }) => (list.length === 1 ? [...knownOf(keys, list[0] as Values)] : [])))
  const touched = new Set(open.flatMap(({ keys }) => keys))
  const isOpen = ({ left, right }: Equation) => [...left, ...right].some((key) => touched.has(key))
  if (
    rows.some(({ list }) => list.length === 0) ||
    !allows(
      equations.filter((one) => !isOpen(one)),
      known,
    )
  )
    return rows.map(() => [])
  const asked = equations.filter(isOpen)
  const used = new Set<Values>()
  const visit = (depth: number, chosen: readonly Values[]): void => {
    const row = open[depth]
    if (!row) {
      if (allows(asked, known)) for (const values of chosen) used.add(values)
      return
    }
    for (const values of row.list) {
      for (const key of row.keys) known.delete(key)
      for (const [key, value] of knownOf(row.keys, values)) known.set(key, value)
      visit(depth + 1, [...chosen, values])
    }
    for (const key of row.keys) known.delete(key)
  }
  visit(0, [])
  const isSolved = used.size > 0 || open.length === 0
  return rows.map(({ list }) => (isSolved ? list.filter((values) => list.length === 1 || used.has(values)) : []))
}

function knownOf(keys: readonly FigureKey[], values: Values): Map<FigureKey, number> {
  const known = new Map<FigureKey, number>()
  values.forEach((value, at) => {
    if (value !== null) known.set(keys[at] as FigureKey, value)
  })
  return known
}

/** True where no equation fails whose terms are all known. */
function allows(equations: readonly Equation[], known: ReadonlyMap<FigureKey, number>): boolean {
  return equations.every(({ left, right }) => {
    const difference = add(left, known) - add(right, known)
    return Number.isNaN(difference) || Math.abs(difference) < 1e-9
  })
}

function add(keys: readonly FigureKey[], known: ReadonlyMap<FigureKey, number>): number {
  let sum = 0
  for (const key of keys) sum += known.get(key) ?? Number.NaN
  return sum
}
