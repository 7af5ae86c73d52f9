import type { Equation, FigureKey } from '@gongkai/shared'
import type { RowShape } from './readings-of.ts'

/** The sums inside one row, as places in it. */
export function sumsOf(keys: readonly FigureKey[], equations: readonly Equation[]): RowShape['sums'] {
  const inside = equations.filter((equation) => [...equation.left, ...equation.right].every((key) => keys.includes(key)))
  return inside.map((equation) => ({ parts: equation.left.map((key) => keys.indexOf(key)), total: keys.indexOf(equation.right[0] as FigureKey) }))
}
