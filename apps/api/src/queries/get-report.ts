import type { Db } from '../db/client.ts'
import { BadInput } from './bad-input.ts'
import { type ReportRow, reportSelect, toReport } from './report-row.ts'
import { rowId } from './sql.ts'

export interface GetReportArgs {
  readonly id?: string | null | undefined
  readonly agency?: string | null | undefined
  readonly year?: number | null | undefined
  /** Without it: the current version. */
  readonly version?: number | null | undefined
}

/** One report by its id, or by agency and year; null where there is none. Throws `BadInput` unless it is one of the two. */
export async function getReport(db: Db, { id, agency, year, version }: GetReportArgs): Promise<ReportRow | null> {
  const byId = typeof id === 'string'
  const byAgency = typeof agency === 'string' && typeof year === 'number'
  if (byId === byAgency || (byId && (agency ?? year ?? version ?? null) !== null)) {
    throw new BadInput('id', '请给出 id，或给出 agency 和 year（可加 version）', 'Give id, or agency and year (and version, if you like)')
  }
  const where = byId
    ? { id: rowId(id) }
    : { agencyId: rowId(agency ?? ''), year: year ?? 0, ...(typeof version === 'number' ? { version } : { isCurrent: true }) }
  const row = await db.report.findFirst({ where, select: reportSelect })
  return row && toReport(row)
}
