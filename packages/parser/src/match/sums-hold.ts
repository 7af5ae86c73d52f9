import type { Equation } from '@gongkai/shared'
import type { OpenRow } from './choose-readings.ts'
import { equationHolds } from './equation-holds.ts'
import { valuesOf } from './values-of.ts'

/** True where, under each row's first reading, no equation fails and at least half of them can be told. */
export function sumsHold(rows: readonly OpenRow[], equations: readonly Equation[]): boolean {
  const values = new Map(rows.flatMap(({ keys, readings }) => [...valuesOf(keys, readings.list[0] ?? [])]))
  const told = equations.map((equation) => equationHolds(equation, values)).filter((holds) => holds !== null)
  return told.length >= equations.length / 2 && !told.includes(false)
}
