import type { Db } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import { inTransaction } from '../db/in-transaction.ts'
import { insertAll, insertion } from '../db/insert-rows.ts'
import { countReports } from '../rollups/count-reports.ts'
import type { ReportRows } from './to-rows.ts'

const { sql } = Prisma

/** What became of a report: new, known by its bytes, or another text for a year that the agency has a report for. */
export interface Saved {
  readonly outcome: 'imported' | 'unchanged' | 'newVersion'
  readonly reportId: number
  readonly version: number
}

/** The report that was made of these bytes, if any. */
export async function findByHash(db: Db, sha256: string): Promise<Saved | null> {
  const [known] = await db.$queryRaw<{ reportId: number; version: number }[]>`
    SELECT "id" AS "reportId", "version" FROM "Report" WHERE "sha256" = ${sha256} LIMIT 1`
  return known ? { outcome: 'unchanged', ...known } : null
}

/** The agency's number; a later year's report says how it is called now, but never makes a government of a unit: sums hang on that. */
async function ensureAgency(db: Db, { agency, report }: ReportRows, now: Date): Promise<number> {
  const renewed = sql`ON CONFLICT ("identity") DO UPDATE SET
    "name" = excluded."name", "shortName" = excluded."shortName", "candidates" = excluded."candidates",
    "kind" = CASE WHEN 'GOVERNMENT' IN ("Agency"."kind", excluded."kind") THEN "Agency"."kind" ELSE excluded."kind" END
    WHERE NOT EXISTS (SELECT 1 FROM "Report" r WHERE r."agencyId" = "Agency"."id" AND r."year" > ${report.year})`
  await insertAll(db, 'Agency', [{ ...agency, createdAt: now }], renewed)
  const [row] = await db.$queryRaw<{ id: number }[]>`SELECT "id" FROM "Agency" WHERE "identity" = ${agency.identity}`
  if (!row) throw new Error(`Agency «${agency.identity}» was stored and is not there.`)
  return row.id
}

/** Takes the mark of the current version away; returns the number of the next. */
async function retireCurrent(db: Db, agencyId: number, year: number): Promise<number> {
  const versions = await db.$queryRaw<{ id: number; version: number; isCurrent: boolean | number }[]>`
    SELECT "id", "version", "isCurrent" FROM "Report" WHERE "agencyId" = ${agencyId} AND "year" = ${year}`
  for (const { id } of versions.filter(({ isCurrent }) => Boolean(isCurrent))) {
    await countReports(db, [id], -1)
    await db.$executeRaw`UPDATE "Report" SET "isCurrent" = false WHERE "id" = ${id}`
  }
  return Math.max(0, ...versions.map(({ version }) => version)) + 1
}

async function insertReport(db: Db, rows: ReportRows, now: Date): Promise<Saved> {
  const { regions, document, report, sections, findings } = rows
  await insertAll(db, 'Region', regions, sql`ON CONFLICT ("code") DO NOTHING`)
  const agencyId = await ensureAgency(db, rows, now)
  await insertAll(db, 'SourceDocument', [{ ...document, importedAt: now }])
  const version = await retireCurrent(db, agencyId, report.year)
  const row = { ...report, agencyId, version, isCurrent: true, importedAt: now }
  const [stored] = await db.$queryRaw<{ id: number }[]>(insertion('Report', [row], sql`RETURNING "id"`))
  if (!stored) throw new Error('A report was stored and gave back no number.')
  const reportId = stored.id
  await insertAll(
    db,
    'Section',
    sections.map((section) => ({ reportId, ...section })),
  )
  await insertAll(
    db,
    'Finding',
    findings.map((finding) => ({ reportId, ...finding, openedAt: now })),
  )
  // Its years have another member now and are due to be held against each other (see checkHistories).
  await db.$executeRaw`UPDATE "Agency" SET "checkSetId" = NULL WHERE "id" = ${agencyId}`
  await countReports(db, [reportId], 1)
  await db.$executeRaw`DELETE FROM "Rejection" WHERE "sha256" = ${document.sha256}`
  return { outcome: version === 1 ? 'imported' : 'newVersion', reportId, version }
}

/**
 * Stores a report with its document, agency, regions, sections, findings and what it adds to the sums, in one transaction of `db` (an
 * importer's own client). Bytes that are known change nothing; another text for the same agency and year becomes the current version,
 * and the version before stays.
 */
export function saveReport(db: Db, rows: ReportRows, now: Date): Promise<Saved> {
  return inTransaction(db, async () => (await findByHash(db, rows.document.sha256)) ?? insertReport(db, rows, now))
}
