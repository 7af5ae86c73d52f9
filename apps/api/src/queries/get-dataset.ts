import type { Db } from '../db/client.ts'

/** What the database holds. */
export interface DatasetRow {
  readonly reports: number
  readonly agencies: number
  readonly unplacedAgencies: number
  readonly years: readonly number[]
  readonly hasInvented: boolean
  readonly importedAt: string | null
}

interface Counts {
  readonly agencies: bigint
  readonly unplaced: bigint
  readonly invented: bigint
}

interface YearCount {
  readonly year: number | bigint
  readonly reports: bigint
  readonly importedAt: Date | string
}

/** What the database holds: two statements. */
export async function getDataset(db: Db): Promise<DatasetRow> {
  const years = await db.$queryRaw<YearCount[]>`
    SELECT r."year", COUNT(*) AS "reports", MAX(r."importedAt") AS "importedAt" FROM "Report" r
    WHERE r."isCurrent" = true GROUP BY r."year" ORDER BY r."year"`
  const [counts] = await db.$queryRaw<Counts[]>`
    SELECT COUNT(*) AS "agencies", COUNT(CASE WHEN a."placement" <> 'PLACED' THEN 1 END) AS "unplaced",
      COUNT(CASE WHEN a."invented" = true THEN 1 END) AS "invented" FROM "Agency" a`
  const imported = years.map(({ importedAt }) => new Date(importedAt).toISOString()).sort()
  return {
    reports: years.reduce((sum, { reports }) => sum + Number(reports), 0),
    agencies: Number(counts?.agencies ?? 0),
    unplacedAgencies: Number(counts?.unplaced ?? 0),
    years: years.map(({ year }) => Number(year)),
    hasInvented: Number(counts?.invented ?? 0) > 0,
    importedAt: imported.at(-1) ?? null,
  }
}
