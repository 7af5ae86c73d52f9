import type { Bilingual, CheckId, FigureKey, OtherPlaces, Outcome, Severity, Span } from '@gongkai/shared'
import type { Db } from '../db/client.ts'
import { type SpanRow, toSpan } from './figure-row.ts'

/** A stored finding as the API gives it. */
export interface FindingRow {
  readonly id: string
  readonly reportId: string
  readonly check: CheckId
  readonly outcome: Outcome
  readonly severity: Severity
  readonly fingerprint: string
  readonly message: Bilingual
  readonly expected: Bilingual
  readonly actual: Bilingual
  readonly cells: readonly FigureKey[]
  readonly sources: readonly SpanRow[]
  /** Its other side, where that stands in another report of the agency. */
  readonly others: readonly OtherRow[]
}

/** Places in another report. */
interface OtherRow {
  readonly year: number
  readonly cells: readonly FigureKey[]
  readonly sources: readonly SpanRow[]
}

/** The findings of these reports that hold, in the order in which the checks gave them; those that were closed are history. */
export async function findFindingsOfReports(db: Db, reportIds: readonly number[]): Promise<FindingRow[]> {
  const rows = await db.finding.findMany({
    where: { reportId: { in: [...reportIds] }, closedAt: null },
    include: { report: { select: { sha256: true } } },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id, reportId, check, outcome, severity, fingerprint, words, cells, spans, others, report }) => ({
    id: String(id),
    reportId: String(reportId),
    check: check as CheckId,
    outcome: outcome as Outcome,
    severity: severity as Severity,
    fingerprint,
    ...(JSON.parse(words) as Record<'message' | 'expected' | 'actual', Bilingual>),
    cells: JSON.parse(cells) as FigureKey[],
    sources: (JSON.parse(spans) as Span[]).map((span) => toSpan(report.sha256, span)),
    others: (JSON.parse(others) as OtherPlaces[]).map(({ year, source, cells, spans }) => ({
      year,
      cells,
      sources: spans.map((span) => toSpan(source, span)),
    })),
  }))
}
