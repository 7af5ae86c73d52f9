import type { Db } from '../db/client.ts'
import type { Rejected } from './read-report.ts'

/** Notes that a file was not taken and why, once for the same bytes and the same reason. */
export async function saveRejection(
  db: Db,
  file: { readonly name: string; readonly sha256: string },
  { code, reason }: Rejected,
  now: Date,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "Rejection" ("name", "sha256", "code", "reason", "rejectedAt") VALUES (${file.name}, ${file.sha256}, ${code}, ${reason}, ${now})
    ON CONFLICT ("sha256", "code") DO NOTHING`
}
