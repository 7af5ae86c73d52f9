import type { Db } from '../db/client.ts'
import { addToSums, countedReports, signedSummands, sumColumns } from './metric-sums.ts'

/**
 * Adds one report to the sums of every region that counts it (sign 1), or takes it away again (sign -1). For the transaction in which
 * the report becomes current, or ceases to be.
 */
export async function countReport(db: Db, reportId: number, sign: 1 | -1): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "RegionYear" ("regionCode", "year", ${sumColumns})
    SELECT g."code", r."year", ${signedSummands(sign)} FROM ${countedReports} WHERE r."id" = ${reportId}
    ON CONFLICT ("regionCode", "year") DO UPDATE SET ${addToSums}`
}
