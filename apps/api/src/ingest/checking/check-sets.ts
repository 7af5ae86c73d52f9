import { createHash } from 'node:crypto'
import type { Check } from '@gongkai/checks'
import { dueRules, type LocalDueRule } from '@gongkai/shared'
import type { Db } from '../../db/client.ts'

/** Doors whose checks are run over stored reports, one report or one agency at a time. */
export const storedDoors = ['report', 'history'] as const
export type StoredDoor = (typeof storedDoors)[number]

/** The version of each check of a door; one that has another version than at its last run finds, or says, something else. */
export type CheckVersions = Readonly<Record<string, string>>

/** Due dates are data that T1 is made of: where they change, it does. */
function versionOf({ id, version = 1 }: Check, local: readonly LocalDueRule[]): string {
  if (id !== 'T1') return `${version}`
  const days = createHash('sha256').update(JSON.stringify([dueRules, local]))
  return `${version} ${days.digest('hex').slice(0, 8)}`
}

/** The present versions of a door's checks. */
export function checkVersions(door: StoredDoor, checks: readonly Check[], local: readonly LocalDueRule[]): CheckVersions {
  const own = checks.filter((check) => check.door === door).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return Object.fromEntries(own.map((check) => [check.id, versionOf(check, local)]))
}

/** The number of the set with these versions, stored if it is new. Not for the inside of a transaction: what that takes back is still named. */
export async function ensureCheckSet(db: Db, door: StoredDoor, versions: CheckVersions): Promise<number> {
  const text = JSON.stringify(versions)
  await db.$executeRaw`INSERT INTO "CheckSet" ("door", "versions") VALUES (${door}, ${text}) ON CONFLICT DO NOTHING`
  const [set] = await db.$queryRaw<{ id: number }[]>`SELECT "id" FROM "CheckSet" WHERE "door" = ${door} AND "versions" = ${text}`
  if (!set) throw new Error(`The set of ${door} checks was stored and is not there.`)
  return Number(set.id)
}

/** What a stored set holds; null for one that is not there. */
export async function findCheckSet(db: Db, id: number | null): Promise<CheckVersions | null> {
  const [set] = await db.$queryRaw<{ versions: string }[]>`SELECT "versions" FROM "CheckSet" WHERE "id" IS ${id}`
  return set ? (JSON.parse(set.versions) as CheckVersions) : null
}
