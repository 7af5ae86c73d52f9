import type { Db } from '../db/client.ts'
import { isColumnWithin, join, sql } from './sql.ts'

/** A reporting year with a current report in a region or below it. */
export interface RegionYearRow {
  readonly code: string
  readonly year: number
}

/**
 * The reporting years of these regions, oldest first. Units are looked up in the sums, which have a row for each of their years; the
 * reports of governments, which no sum counts, are looked for one by one.
 */
export async function findRegionYears(db: Db, codes: readonly string[]): Promise<RegionYearRow[]> {
  const rows = await db.$queryRaw<{ code: string; year: number | bigint }[]>`
    SELECT u."regionCode" AS "code", u."year" FROM "RegionYear" u WHERE u."regionCode" IN (${join([...codes])}) AND u."reports" > 0
    UNION
    SELECT g."code", r."year" FROM "Region" g
    JOIN "Agency" a ON ${isColumnWithin(sql`a."regionCode"`, sql`g."code"`)} AND a."kind" = 'GOVERNMENT'
    JOIN "Report" r ON r."agencyId" = a."id" AND r."isCurrent" = true
    WHERE g."code" IN (${join([...codes])})
    ORDER BY 1, 2`
  return rows.map(({ code, year }) => ({ code, year: Number(year) }))
}
