import type { Db } from '../db/client.ts'
import { inTransaction } from '../db/in-transaction.ts'
import { countedReports, groupedSummands, sumColumns } from './metric-sums.ts'

/** Sums all current reports anew, in one transaction of `db` (a client of the caller's own); returns the number of regions × years. */
export function rebuildRollups(db: Db): Promise<number> {
  return inTransaction(db, async () => {
    await db.$executeRaw`DELETE FROM "RegionYear"`
    return db.$executeRaw`
      INSERT INTO "RegionYear" ("regionCode", "year", ${sumColumns})
      SELECT g."code", r."year", ${groupedSummands} FROM ${countedReports} WHERE r."isCurrent" = true GROUP BY g."code", r."year"`
  })
}
