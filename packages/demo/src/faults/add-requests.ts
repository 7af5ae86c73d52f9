import type { FigureKey } from '@gongkai/shared'

/**
 * The cells of table 3 that grow with requests of one kind of applicant that came in and ended alike in the same year: every sum stays whole.
 * `addRequests(2, 'granted')` are two requests of natural persons that were granted.
 */
export function addRequests(count: number, outcome: string, applicant = 'naturalPerson'): Record<FigureKey, number> {
  const rows = ['newReceived', outcome, 'total', ...(outcome.startsWith('otherHandling.') ? ['otherHandling'] : [])]
  return Object.fromEntries(rows.flatMap((row) => [applicant, 'total'].map((column) => [`requests.${row}.${column}`, count] as const)))
}
