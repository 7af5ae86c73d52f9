import type { Finding, Outcome } from '@gongkai/shared'

/** A finding as its row keeps it, without the report that it belongs to and the time since when it holds. */
export interface FindingColumns {
  readonly check: string
  readonly outcome: Outcome
  readonly severity: string
  readonly fingerprint: string
  readonly words: string
  readonly cells: string
  readonly spans: string
  readonly others: string
}

/** The rows of these findings; one that passed has none. */
export function findingColumns(findings: readonly Finding[]): FindingColumns[] {
  return findings
    .filter(({ outcome }) => outcome !== 'PASS')
    .map(({ check, outcome, severity, fingerprint, message, expected, actual, cells, spans, others = [] }) => ({
      check,
      outcome,
      severity,
      fingerprint,
      words: JSON.stringify({ message, expected, actual }),
      cells: JSON.stringify(cells),
      spans: JSON.stringify(spans),
      others: JSON.stringify(others),
    }))
}
