import type { Equation, FigureKey } from '@gongkai/shared'

/** True or false where all terms are known, otherwise null. */
export function equationHolds(equation: Equation, values: ReadonlyMap<FigureKey, number>): boolean | null {
  const left = add(equation.left, values)
  const right = add(equation.right, values)
  return left === null || right === null ? null : left === right
}

function add(keys: readonly FigureKey[], values: ReadonlyMap<FigureKey, number>): number | null {
  let sum = 0
  for (const key of keys) {
    const value = values.get(key)
    if (value === undefined) return null
    sum += value
  }
  return sum
}
