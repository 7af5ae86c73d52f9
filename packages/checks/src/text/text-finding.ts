import type { Bilingual, Finding, Outcome, Severity, Span } from '@gongkai/shared'
import type { CheckCard } from '../check.ts'
import { fill, type Params } from '../words/fill.ts'

/** What a check of the text found at one place. */
export interface TextVerdict {
  readonly outcome: Outcome
  /** Behind the check in the fingerprint: what is looked at (`chapter.6`) or the hash of a quotation and its ordinal. */
  readonly place: string
  readonly message: Bilingual
  readonly expected: Bilingual
  readonly actual: Bilingual
  readonly words?: Params
  readonly spans?: readonly Span[]
  /** Where it is not the check's own. */
  readonly severity?: Severity
}

/** A finding that is about words and no cell. */
export function textFinding(card: Pick<CheckCard, 'id' | 'severity'>, verdict: TextVerdict): Finding {
  const { outcome, place, words = {}, spans = [], severity = card.severity } = verdict
  return {
    check: card.id,
    outcome,
    severity,
    fingerprint: `${card.id}/${place}`,
    message: fill(verdict.message, words),
    expected: fill(verdict.expected, words),
    actual: fill(verdict.actual, words),
    cells: [],
    spans,
  }
}
