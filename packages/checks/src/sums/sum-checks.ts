import type { ReportCheck } from '../check.ts'
import { sumCards } from './sum-cards.ts'
import { testSums } from './test-sums.ts'

/** The checks that are arithmetic: each is its card and the identities of that id in the shared table. */
export const sumChecks: readonly ReportCheck[] = sumCards.map(({ part, ...card }) => ({
  ...card,
  door: 'report',
  test: (report) => testSums(card.id, part, report),
}))
