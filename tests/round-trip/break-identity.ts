import type { Equation, FigureKey } from '@gongkai/shared'
import type { Random } from '../../packages/demo/src/random.ts'

/** The figures with one of them made larger, so that at least one of these equations fails; the same figures where there is none. */
export function breakIdentity(figures: ReadonlyMap<FigureKey, number>, equations: readonly Equation[], random: Random): Map<FigureKey, number> {
  const broken = new Map(figures)
  if (equations.length === 0) return broken
  const { left, right } = random.pick(equations)
  const key = random.pick([...left, ...right])
  broken.set(key, (broken.get(key) ?? 0) + random.pick([1, 1, 2, 9, 10]))
  return broken
}
