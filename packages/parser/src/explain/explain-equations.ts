import type { Equation, Figure, FigureKey } from '@gongkai/shared'
import { equationHolds } from '../match/equation-holds.ts'
import type { ExplainedEquation, ExplainedTerm } from './explanation.ts'

/** The equations that one figure takes part in, with what each side comes to. */
export function explainEquations(key: FigureKey, equations: readonly Equation[], figures: readonly Figure[]): ExplainedEquation[] {
  const figureAt = new Map(figures.map((figure) => [figure.key, figure]))
  const values = new Map(figures.flatMap((figure) => (figure.value === null ? [] : [[figure.key, figure.value] as const])))
  const term = (at: FigureKey): ExplainedTerm => ({ key: at, state: figureAt.get(at)?.state ?? 'absent', value: values.get(at) ?? null })
  return equations
    .filter(({ left, right }) => left.includes(key) || right.includes(key))
    .map((equation) => {
      const [left, right] = [equation.left.map(term), equation.right.map(term)]
      const { id, law } = equation.identity
      return { id, law, left, right, leftSum: sumOf(left), rightSum: sumOf(right), holds: equationHolds(equation, values) }
    })
}

function sumOf(terms: readonly ExplainedTerm[]): number | null {
  return terms.reduce<number | null>((sum, { value }) => (sum === null || value === null ? null : sum + value), 0)
}
