import type { Claim, FigureKey, Outcome, Report } from '@gongkai/shared'
import { figuresOf } from '../figures-of.ts'

const yuanOf10k = 10_000

/**
 * Yuan in the text against a cell of 万元, as exact as the cell prints it: 15279元 agrees with 1.5279 and 1.53; beside a whole number it is
 * uncertain when less than one is missing. A cell may print yuan itself.
 */
export function compareFee(report: Report, { value, approximate }: Claim, key: FigureKey): Outcome {
  const figure = figuresOf(report).get(key)
  if (figure?.state !== 'number' || figure.value === null) return 'NOT_ASSESSABLE'
  const stated = (value ?? approximate ?? 0) / (figure.unit === '元' ? 1 : yuanOf10k)
  const difference = Math.abs(stated - figure.value)
  if (difference < 1e-6) return 'PASS'
  const decimals = /\.(\d+)/.exec(figure.raw)?.[1]?.length ?? 0
  if (difference < 10 ** -decimals) return decimals > 0 ? 'PASS' : 'UNCERTAIN'
  return approximate === undefined ? 'FAIL' : 'UNCERTAIN'
}
