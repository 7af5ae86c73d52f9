import type { Db } from '../db/client.ts'
import { isWithin, sql } from './sql.ts'

/** The reporting years with a current report in a region or below it, oldest first. */
export async function findRegionYears(db: Db, code: string): Promise<number[]> {
  const rows = await db.$queryRaw<{ year: number | bigint }[]>`
    SELECT DISTINCT r."year" FROM "Agency" a JOIN "Report" r ON r."agencyId" = a."id" AND r."isCurrent" = true
    WHERE ${isWithin(sql`a."regionCode"`, code, 'code')} ORDER BY r."year"`
  return rows.map(({ year }) => Number(year))
}
