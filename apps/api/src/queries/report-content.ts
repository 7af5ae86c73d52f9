import type { Report } from '@gongkai/shared'
import type { Db } from '../db/client.ts'
import { unpackReport } from '../db/packed.ts'

/** What the parser said of a report, beside the id of its row. */
export interface ReportContent {
  readonly id: string
  readonly said: Report
}

/** Everything the parser said of these reports, in any order. */
export async function findReportContents(db: Db, ids: readonly number[]): Promise<ReportContent[]> {
  const rows = await db.report.findMany({ where: { id: { in: [...ids] } }, select: { id: true, sha256: true, packed: true } })
  return rows.map(({ id, sha256, packed }) => ({ id: String(id), said: unpackReport(packed, sha256) }))
}
