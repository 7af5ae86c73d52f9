import type { FigureKey, Report } from '@gongkai/shared'
import { figuresOf } from '../figures-of.ts'
import { type Side, sideFrom, sideOf } from './compare-sides.ts'
import { termOf } from './term-of.ts'

/** What cells of a report can add up to. */
export function sideIn(report: Report, keys: readonly FigureKey[]): Side {
  const figures = figuresOf(report)
  let sum = 0
  let open = false
  for (const key of keys) {
    const figure = figures.get(key)
    if (figure?.state === 'number' && figure.value !== null) sum += figure.value
    // Few cells have several readings: only then is a term made for each.
    else if (figure?.state === 'ambiguous') return sideOf(keys.map((one) => termOf(report, one)))
    else open = true
  }
  return sideFrom(sum, open)
}
