import { setImmediate } from 'node:timers/promises'
import { type Check, runReportChecks } from '@gongkai/checks'
import type { LocalDueRule } from '@gongkai/shared'
import type { Db } from '../../db/client.ts'
import { inTransaction } from '../../db/in-transaction.ts'
import { findingColumns } from '../finding-columns.ts'
import { checkHistories } from './check-histories.ts'
import { type CheckVersions, checkVersions, ensureCheckSet, findCheckSet, type StoredDoor, storedDoors } from './check-sets.ts'
import { type Replaced, replaceFindings } from './replace-findings.ts'
import { type StoredReading, storedEdition } from './stored-edition.ts'

export interface Recheck {
  /** A client of the recheck's own. */
  readonly db: Db
  readonly now: () => Date
  readonly local: readonly LocalDueRule[]
  readonly checks: readonly Check[]
  /** Only these checks, whether they changed or not. */
  readonly only?: readonly string[]
}

/** How far it is: reports of the first door, agencies of the second. */
export interface RecheckStep extends Replaced {
  readonly door: StoredDoor
  /** In this step, so far in its group, and in the group. */
  readonly checked: number
  readonly done: number
  readonly total: number
}

/** What is in memory, and in one transaction, at once: reports for the one door, agencies with all their years for the other. */
const batchSizes: Readonly<Record<StoredDoor, number>> = { report: 200, history: 20 }

/** Rows that were last checked with the same set, the checks that they lack, and the set that they have then. */
interface Task {
  readonly door: StoredDoor
  readonly from: number | null
  readonly checks: readonly Check[]
  readonly to: number | null
  readonly total: number
}

/**
 * Checks stored reports again without reading or parsing them, with the checks that changed since they were last checked. Ended between
 * two batches it goes on there the next time. Throws for an id that is no check's.
 */
export async function* recheck(run: Recheck): AsyncGenerator<RecheckStep> {
  const unknown = run.only?.filter((id) => !run.checks.some((check) => check.id === id)) ?? []
  if (unknown.length > 0) {
    const ids = run.checks.map(({ id }) => id).join(' ')
    throw new Error(`没有这项核对:${unknown.join('、')}(现有 ${ids}) · There is no check ${unknown.join(', ')}; there are ${ids}`)
  }
  await closeRetired(run)
  for (const door of storedDoors) {
    for (const task of await tasksOf(run, door)) yield* perform(run, task)
  }
}

/** Findings of checks that exist no more. */
async function closeRetired({ db, checks, now }: Recheck): Promise<void> {
  const known = JSON.stringify(checks.map(({ id }) => id))
  const left = await db.$queryRaw<{ reportId: number | bigint; check: string }[]>`
    SELECT DISTINCT "reportId", "check" FROM "Finding" WHERE "closedAt" IS NULL AND "check" NOT IN (SELECT value FROM json_each(${known}))`
  if (left.length === 0) return
  const reportIds = [...new Set(left.map(({ reportId }) => Number(reportId)))]
  const retired = [...new Set(left.map(({ check }) => check))]
  await inTransaction(db, () => replaceFindings(db, reportIds, retired, [], now()))
}

const tables = { report: 'Report', history: 'Agency' } as const

async function tasksOf({ db, checks, local, only }: Recheck, door: StoredDoor): Promise<Task[]> {
  const present = checkVersions(door, checks, local)
  const groups = await db.$queryRawUnsafe<{ from: number | bigint | null; total: number | bigint }[]>(
    `SELECT "checkSetId" AS "from", COUNT(*) AS "total" FROM "${tables[door]}" GROUP BY "checkSetId" ORDER BY "checkSetId"`,
  )
  const tasks: Task[] = []
  for (const group of groups) {
    const from = group.from === null ? null : Number(group.from)
    const old = await findCheckSet(db, from)
    const wanted = checks.filter(({ id, door: own }) => own === door && (only ? only.includes(id) : old?.[id] !== present[id]))
    const versions = only ? afterOnly(old, present, only) : present
    const to = versions && (await ensureCheckSet(db, door, versions))
    if (wanted.length > 0 || to !== from) tasks.push({ door, from, checks: wanted, to, total: Number(group.total) })
  }
  return tasks
}

/** The versions that rows have when only some checks were run; null where the others are not known. */
function afterOnly(old: CheckVersions | null, present: CheckVersions, only: readonly string[]): CheckVersions | null {
  if (!old) return null
  const run = Object.entries(present).filter(([id]) => only.includes(id))
  return Object.fromEntries(Object.entries({ ...old, ...Object.fromEntries(run) }).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

async function* perform({ db, now, local }: Recheck, task: Task): AsyncGenerator<RecheckStep> {
  const { door, from, checks, to, total } = task
  if (checks.length === 0) {
    await db.$executeRawUnsafe(`UPDATE "${tables[door]}" SET "checkSetId" = ? WHERE "checkSetId" IS ?`, to, from)
    return
  }
  let [last, done] = [0, 0]
  for (;;) {
    const ids = await idsAfter(db, task, last)
    if (ids.length === 0) return
    const replaced =
      door === 'report' ? await checkReports(db, ids, task, now()) : await checkHistories(db, ids, { checks, local, checkSetId: to, now: now() })
    last = ids.at(-1) ?? last
    done += ids.length
    yield { door, checked: ids.length, done, total, ...replaced }
    // The database answers at once: without a turn of the loop no signal would be heard, no bar drawn, and no statement's memory given back.
    await setImmediate()
  }
}

async function idsAfter(db: Db, { door, from }: Task, last: number): Promise<number[]> {
  const rows = await db.$queryRawUnsafe<{ id: number | bigint }[]>(
    `SELECT "id" FROM "${tables[door]}" WHERE "checkSetId" IS ? AND "id" > ? ORDER BY "id" LIMIT ${batchSizes[door]}`,
    from,
    last,
  )
  return rows.map(({ id }) => Number(id))
}

function checkReports(db: Db, ids: readonly number[], { checks, to }: Task, now: Date): Promise<Replaced> {
  const list = JSON.stringify(ids)
  return inTransaction(db, async () => {
    const rows = await db.$queryRaw<StoredReading[]>`
      SELECT r."id", r."sha256", r."packed", d."text", d."segments" FROM "Report" r JOIN "SourceDocument" d ON d."sha256" = r."sha256"
      WHERE r."id" IN (SELECT value FROM json_each(${list}))`
    const found = rows.flatMap((row) => {
      const { report, text } = storedEdition(row)
      return findingColumns(runReportChecks(report, text, checks)).map((columns) => ({ reportId: Number(row.id), ...columns }))
    })
    const checkIds = checks.map(({ id }) => id)
    const replaced = await replaceFindings(db, ids, checkIds, found, now)
    await db.$executeRaw`UPDATE "Report" SET "checkSetId" = ${to} WHERE "id" IN (SELECT value FROM json_each(${list}))`
    return replaced
  })
}
