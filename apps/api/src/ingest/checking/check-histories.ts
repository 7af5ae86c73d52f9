import { type Check, type Edition, runHistoryChecks } from '@gongkai/checks'
import { type AgencyKind, dueDateOf, type LocalDueRule } from '@gongkai/shared'
import type { Db } from '../../db/client.ts'
import { inTransaction } from '../../db/in-transaction.ts'
import { findingColumns } from '../finding-columns.ts'
import { type Replaced, replaceFindings } from './replace-findings.ts'
import { type StoredReading, storedEdition } from './stored-edition.ts'

interface StoredYear extends StoredReading {
  readonly agencyId: number | bigint
  readonly year: number | bigint
  readonly isCurrent: boolean | number
  readonly kind: AgencyKind
  readonly regionCode: string | null
}

/** With what the years of agencies are checked, and which set their agencies are marked with then; null leaves them due. */
export interface HistoryRun {
  readonly checks: readonly Check[]
  readonly local: readonly LocalDueRule[]
  readonly checkSetId: number | null
  readonly now: Date
}

function findYears(db: Db, agencyIds: readonly number[]): Promise<StoredYear[]> {
  return db.$queryRaw<StoredYear[]>`
    SELECT r."id", r."agencyId", r."year", r."isCurrent", r."sha256", r."packed", d."text", d."segments", a."kind", a."regionCode"
    FROM "Report" r JOIN "Agency" a ON a."id" = r."agencyId" JOIN "SourceDocument" d ON d."sha256" = r."sha256"
    WHERE r."agencyId" IN (SELECT value FROM json_each(${JSON.stringify(agencyIds)})) ORDER BY r."agencyId", r."year", r."version"`
}

function findingsOf(years: readonly StoredYear[], { checks, local }: HistoryRun) {
  const editions = years.map((stored): Edition => {
    const { kind, regionCode: region, isCurrent } = stored
    return { ...storedEdition(stored), isCurrent: Boolean(isCurrent), due: dueDateOf({ kind, region, year: Number(stored.year) }, local) }
  })
  const current = new Map(years.filter(({ isCurrent }) => isCurrent).map(({ year, id }) => [Number(year), Number(id)]))
  return runHistoryChecks(editions, checks).flatMap((finding) => {
    const reportId = current.get(finding.year)
    if (reportId === undefined) throw new Error(`${finding.check} found something in ${finding.year}, a year without a report.`)
    return findingColumns([finding]).map((columns) => ({ reportId, ...columns }))
  })
}

/**
 * Holds all stored years of these agencies against each other and puts what is found in the place of what was found before, in one
 * transaction of `db` (a client of the caller's own). A finding belongs to the report that is shown for its year.
 */
export function checkHistories(db: Db, agencyIds: readonly number[], run: HistoryRun): Promise<Replaced> {
  return inTransaction(db, async () => {
    const years = await findYears(db, agencyIds)
    const byAgency = new Map<number, StoredYear[]>()
    for (const year of years) byAgency.set(Number(year.agencyId), [...(byAgency.get(Number(year.agencyId)) ?? []), year])
    const found = [...byAgency.values()].flatMap((own) => findingsOf(own, run))
    const checkIds = run.checks.filter(({ door }) => door === 'history').map(({ id }) => id)
    const reportIds = years.map(({ id }) => Number(id))
    const replaced = await replaceFindings(db, reportIds, checkIds, found, run.now)
    await db.$executeRaw`
      UPDATE "Agency" SET "checkSetId" = ${run.checkSetId} WHERE "id" IN (SELECT value FROM json_each(${JSON.stringify(agencyIds)}))`
    return replaced
  })
}
