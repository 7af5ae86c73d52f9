import type { Random } from '../random.ts'
import type { Figures } from './figures.ts'

type Outcome = readonly ['upheld' | 'corrected' | 'otherResult' | 'pending', number]
const reconsidered: readonly Outcome[] = [
  ['upheld', 46],
  ['corrected', 13],
  ['otherResult', 27],
  ['pending', 14],
]
const judged: readonly Outcome[] = [
  ['upheld', 62],
  ['corrected', 6],
  ['otherResult', 15],
  ['pending', 17],
]

/**
 * Table 4 of one year: a small share of the answers that gave less than was asked for is disputed. From 2024 a denial must go to
 * reconsideration before it can go to court, so the direct way to court dries up. What was pending in the year before is counted again.
 */
export function drawCases(requests: Figures, year: number, before: Figures, random: Random): Figures {
  const figures: Record<string, number> = {}
  const unwelcome = (requests['requests.total.total'] ?? 0) - (requests['requests.granted.total'] ?? 0)
  const draw = (row: string, mean: number, shares: readonly Outcome[]) => {
    for (let left = random.count(mean) + (before[`cases.${row}.pending`] ?? 0); left > 0; left--) {
      for (const column of [random.weighted(shares), 'total']) figures[`cases.${row}.${column}`] = (figures[`cases.${row}.${column}`] ?? 0) + 1
    }
  }
  const since2024 = year >= 2024
  draw('reconsideration', unwelcome * (since2024 ? 0.19 : 0.11), reconsidered)
  draw('directSuit', unwelcome * (since2024 ? 0.006 : 0.04), judged)
  draw('suitAfterReconsideration', unwelcome * (since2024 ? 0.035 : 0.02), judged)
  return figures
}
