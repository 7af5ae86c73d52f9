import { classOf } from '@gongkai/checks'
import type { Bilingual, CheckId, FigureKey, FindingClass, OtherPlaces, Outcome, Severity, Span } from '@gongkai/shared'
import type { Db } from '../db/client.ts'
import { type SpanRow, toSpan } from './figure-row.ts'
import { sql } from './sql.ts'

/** A stored finding as the API gives it. */
export interface FindingRow {
  readonly id: string
  readonly reportId: string
  readonly agencyId: number
  readonly check: CheckId
  readonly outcome: Outcome
  readonly class: FindingClass
  readonly severity: Severity
  readonly fingerprint: string
  readonly message: Bilingual
  readonly expected: Bilingual
  readonly actual: Bilingual
  readonly cells: readonly FigureKey[]
  readonly sources: readonly SpanRow[]
  /** Its other side, where that stands in another report of the agency. */
  readonly others: readonly OtherRow[]
  /** Since when it holds, ISO 8601. */
  readonly openedAt: string
}

/** Places in another report of the same agency. */
export interface OtherRow {
  readonly agencyId: number
  readonly year: number
  /** The document that the report was read from. */
  readonly sha256: string
  readonly cells: readonly FigureKey[]
  readonly sources: readonly SpanRow[]
}

/** The columns of a finding beside those of the report that it belongs to. */
export interface StoredFinding {
  readonly id: number | bigint
  readonly reportId: number | bigint
  readonly agencyId: number | bigint
  readonly sha256: string
  readonly check: string
  readonly outcome: string
  readonly severity: string
  readonly fingerprint: string
  readonly words: string
  readonly cells: string
  readonly spans: string
  readonly others: string
  readonly openedAt: Date | string
}

/** The columns of `StoredFinding`, of the tables called `f` and `r`. */
export const findingColumns = sql`f."id", f."reportId", r."agencyId", r."sha256", f."check", f."outcome", f."severity", f."fingerprint",
  f."words", f."cells", f."spans", f."others", f."openedAt"`

export function toFinding({ id, reportId, agencyId, sha256, fingerprint, words, cells, spans, others, openedAt, ...row }: StoredFinding): FindingRow {
  const [check, outcome] = [row.check as CheckId, row.outcome as Outcome]
  const found = classOf({ check, outcome })
  if (!found) throw new Error(`Finding ${id} is stored as ${outcome}; what passed has no row.`)
  return {
    id: String(id),
    reportId: String(reportId),
    agencyId: Number(agencyId),
    check,
    outcome,
    class: found,
    severity: row.severity as Severity,
    fingerprint,
    ...(JSON.parse(words) as Record<'message' | 'expected' | 'actual', Bilingual>),
    cells: JSON.parse(cells) as FigureKey[],
    sources: (JSON.parse(spans) as Span[]).map((span) => toSpan(sha256, span)),
    others: (JSON.parse(others) as OtherPlaces[]).map((other) => ({
      agencyId: Number(agencyId),
      year: other.year,
      sha256: other.source,
      cells: other.cells,
      sources: other.spans.map((span) => toSpan(other.source, span)),
    })),
    openedAt: new Date(openedAt).toISOString(),
  }
}

/** The findings of these reports that hold, in the order in which the checks gave them; those that were closed are history. */
export async function findFindingsOfReports(db: Db, reportIds: readonly number[]): Promise<FindingRow[]> {
  const rows = await db.$queryRaw<StoredFinding[]>`
    SELECT ${findingColumns} FROM "Finding" f JOIN "Report" r ON r."id" = f."reportId"
    WHERE f."reportId" IN (SELECT value FROM json_each(${JSON.stringify(reportIds)})) AND f."closedAt" IS NULL ORDER BY f."id"`
  return rows.map(toFinding)
}
