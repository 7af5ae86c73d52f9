import type { Figure, FigureState } from './figure.ts'

/** Later wins: the sum of an ambiguous and a blank cell is ambiguous. */
const precedence: readonly FigureState[] = ['number', 'absent', 'blank', 'unreadable', 'ambiguous']

/**
 * Adds figures without ever counting a blank as zero: the sum is a number only when each part is one.
 * `sumFigures([{ state: 'number', value: 2 }, { state: 'blank', value: null }])` is `{ state: 'blank', value: null }`.
 */
export function sumFigures(figures: readonly Pick<Figure, 'state' | 'value'>[]): { state: FigureState; value: number | null } {
  let worst: FigureState = figures.length === 0 ? 'absent' : 'number'
  let sum = 0
  for (const { state, value } of figures) {
    if (precedence.indexOf(state) > precedence.indexOf(worst)) worst = state
    sum += value ?? 0
  }
  return worst === 'number' ? { state: worst, value: roundDecimals(sum) } : { state: worst, value: null }
}

/** Amounts have at most six decimals in print; binary fractions must not add any. */
function roundDecimals(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
