import type { Bilingual, FigureKey, Finding, Outcome, Report, Severity, Span } from '@gongkai/shared'
import type { CheckCard } from './check.ts'
import { spansOf } from './spans-of.ts'

/** What was found at a place of the tables; the spans are those of the cells unless told. */
export interface PlaceVerdict {
  readonly outcome: Outcome
  readonly message: Bilingual
  readonly expected: Bilingual
  readonly actual: Bilingual
  readonly cells: readonly FigureKey[]
  readonly spans?: readonly Span[]
  /** Where it is not the check's own. */
  readonly severity?: Severity
}

/** A finding about cells; `place` names it for good: a cell, row, table, or what stands for one. */
export function placeFinding(card: Pick<CheckCard, 'id' | 'severity'>, report: Report, place: string, verdict: PlaceVerdict): Finding {
  const { outcome, message, expected, actual, cells, spans = spansOf(report, cells), severity = card.severity } = verdict
  return { check: card.id, severity, fingerprint: `${card.id}/${place}`, spans, outcome, message, expected, actual, cells }
}
