import type { Db } from '../db/client.ts'
import { addToSums, countedReports, signedSummands, sumColumns } from './metric-sums.ts'

/**
 * Adds reports to the sums of every region that counts them (sign 1), or takes them away again (sign -1). For the transaction in which
 * they become current or cease to be, or in which what is counted of them changes.
 */
export async function countReports(db: Db, reportIds: readonly number[], sign: 1 | -1): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "RegionYear" ("regionCode", "year", ${sumColumns})
    SELECT g."code", r."year", ${signedSummands(sign)} FROM ${countedReports} WHERE r."id" IN (SELECT value FROM json_each(${JSON.stringify(reportIds)}))
    ON CONFLICT ("regionCode", "year") DO UPDATE SET ${addToSums}`
}
