import { setImmediate } from 'node:timers/promises'
import { allChecks } from '@gongkai/checks'
import type { LocalDueRule } from '@gongkai/shared'
import type { Db } from '../../db/client.ts'
import { checkHistories } from './check-histories.ts'
import { checkVersions, ensureCheckSet } from './check-sets.ts'

/** So many agencies are in memory at once. */
const AGENCIES_A_BATCH = 20

/** Checks the years of every agency that a report came in for since it was last checked, also those that an import left behind when it was ended. */
export async function checkDueHistories(db: Db, local: readonly LocalDueRule[], now: Date): Promise<void> {
  const due = await db.$queryRaw<{ id: number | bigint }[]>`SELECT "id" FROM "Agency" WHERE "checkSetId" IS NULL ORDER BY "id"`
  if (due.length === 0) return
  const checkSetId = await ensureCheckSet(db, 'history', checkVersions('history', allChecks, local))
  const ids = due.map(({ id }) => Number(id))
  for (let at = 0; at < ids.length; at += AGENCIES_A_BATCH) {
    await checkHistories(db, ids.slice(at, at + AGENCIES_A_BATCH), { checks: allChecks, local, checkSetId, now })
    // As in recheck: whoever waits for a signal or a timer has a turn.
    await setImmediate()
  }
}
