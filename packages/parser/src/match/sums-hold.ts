import type { Equation, FigureKey } from '@gongkai/shared'
import type { OpenRow } from './choose-readings.ts'

/** True where, under each row's first reading, no equation fails and at least half of them can be told. */
export function sumsHold(rows: readonly OpenRow[], equations: readonly Equation[]): boolean {
  const values = new Map<FigureKey, number>()
  for (const row of rows) {
    row.readings.list[0]?.forEach((slot, at) => {
      if (slot.state === 'number') values.set(row.keys[at] as FigureKey, slot.value)
    })
  }
  const sum = (keys: readonly FigureKey[]) => keys.reduce((added, key) => added + (values.get(key) ?? Number.NaN), 0)
  const told = equations.map((equation) => [sum(equation.left), sum(equation.right)] as const).filter(([left, right]) => !Number.isNaN(left + right))
  return told.length >= equations.length / 2 && told.every(([left, right]) => left === right)
}
