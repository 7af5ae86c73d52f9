import { type DetectedForm, type FormId, maskPersonalData } from '@gongkai/shared'
import type { Db } from '../db/client.ts'
import { sql } from './sql.ts'

/** One version of a report without its figures, as the API gives it. */
export interface ReportRow {
  readonly id: string
  readonly agencyId: number
  readonly year: number
  readonly version: number
  readonly isCurrent: boolean
  readonly sha256: string
  readonly title: string | null
  readonly formDetected: DetectedForm
  readonly formExpected: FormId | null
  readonly parserVersion: string
  readonly importedAt: string
  readonly findingCounts: { readonly failures: number; readonly uncertain: number }
}

export interface StoredReport {
  readonly id: number | bigint
  readonly agencyId: number | bigint
  readonly year: number | bigint
  readonly version: number | bigint
  readonly isCurrent: boolean | number
  readonly sha256: string
  readonly title: string | null
  readonly formDetected: string
  readonly formExpected: string | null
  readonly parserVersion: string
  readonly importedAt: Date | string
  readonly failures: number | bigint
  readonly uncertain: number | bigint
}

/** The columns of `StoredReport`, of the table called `r`. */
export const reportColumns = sql`r."id", r."agencyId", r."year", r."version", r."isCurrent", r."sha256", r."title", r."formDetected",
  r."formExpected", r."parserVersion", r."importedAt", r."failures", r."uncertain"`

/** The same columns for the client. */
export const reportSelect = {
  id: true,
  agencyId: true,
  year: true,
  version: true,
  isCurrent: true,
  sha256: true,
  title: true,
  formDetected: true,
  formExpected: true,
  parserVersion: true,
  importedAt: true,
  failures: true,
  uncertain: true,
} as const

export function toReport(row: StoredReport): ReportRow {
  return {
    id: String(row.id),
    agencyId: Number(row.agencyId),
    year: Number(row.year),
    version: Number(row.version),
    isCurrent: Boolean(row.isCurrent),
    sha256: row.sha256,
    title: row.title && maskPersonalData(row.title),
    formDetected: row.formDetected as DetectedForm,
    formExpected: row.formExpected as FormId | null,
    parserVersion: row.parserVersion,
    importedAt: new Date(row.importedAt).toISOString(),
    findingCounts: { failures: Number(row.failures), uncertain: Number(row.uncertain) },
  }
}

/** Every version of every report of these agencies, oldest year first, then oldest version: some twenty rows an agency. */
export async function findReportsOfAgencies(db: Db, agencyIds: readonly number[]): Promise<ReportRow[]> {
  const rows = await db.report.findMany({
    where: { agencyId: { in: [...agencyIds] } },
    select: reportSelect,
    orderBy: [{ agencyId: 'asc' }, { year: 'asc' }, { version: 'asc' }],
  })
  return rows.map(toReport)
}

/** The reports with these ids, in any order. */
export async function findReportsById(db: Db, ids: readonly number[]): Promise<ReportRow[]> {
  const rows = await db.report.findMany({ where: { id: { in: [...ids] } }, select: reportSelect })
  return rows.map(toReport)
}
