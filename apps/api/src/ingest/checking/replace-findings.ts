import type { Db } from '../../db/client.ts'
import { insertAll } from '../../db/insert-rows.ts'
import { countReports } from '../../rollups/count-reports.ts'
import type { FindingColumns } from '../finding-columns.ts'

/** What running checks again did to the findings. */
export interface Replaced {
  readonly opened: number
  readonly closed: number
  /** Still open, with other words or places. */
  readonly changed: number
}

interface OpenFinding extends FindingColumns {
  readonly id: number | bigint
  readonly reportId: number | bigint
}

interface NewFinding extends FindingColumns {
  readonly reportId: number
}

const contents = ['severity', 'words', 'cells', 'spans', 'others'] as const
const keyOf = ({ reportId, fingerprint, outcome }: OpenFinding | NewFinding) => `${reportId} ${outcome} ${fingerprint}`

function findOpen(db: Db, reportIds: readonly number[], checkIds: readonly string[]): Promise<OpenFinding[]> {
  return db.$queryRaw<OpenFinding[]>`
    SELECT "id", "reportId", "check", "outcome", "severity", "fingerprint", "words", "cells", "spans", "others" FROM "Finding"
    WHERE "reportId" IN (SELECT value FROM json_each(${JSON.stringify(reportIds)})) AND "closedAt" IS NULL
      AND "check" IN (SELECT value FROM json_each(${JSON.stringify(checkIds)}))`
}

async function rewrite(db: Db, changed: readonly (FindingColumns & { readonly id: number })[]): Promise<void> {
  if (changed.length === 0) return
  const rows = JSON.stringify(changed.map(({ id, severity, words, cells, spans, others }) => ({ id, severity, words, cells, spans, others })))
  await db.$executeRaw`
    UPDATE "Finding" SET "severity" = j.value ->> 'severity', "words" = j.value ->> 'words', "cells" = j.value ->> 'cells',
      "spans" = j.value ->> 'spans', "others" = j.value ->> 'others'
    FROM json_each(${rows}) j WHERE "Finding"."id" = j.value ->> 'id'`
}

/** Counts the open findings of these reports anew, and what the regions sum up of them. */
async function recount(db: Db, reportIds: readonly number[]): Promise<void> {
  if (reportIds.length === 0) return
  const ids = JSON.stringify(reportIds)
  const shown = await db.$queryRaw<{ id: number | bigint }[]>`
    SELECT "id" FROM "Report" WHERE "isCurrent" = true AND "id" IN (SELECT value FROM json_each(${ids}))`
  const counted = shown.map(({ id }) => Number(id))
  await countReports(db, counted, -1)
  await db.$executeRaw`
    UPDATE "Report" SET
      "failures" = (SELECT COUNT(*) FROM "Finding" f WHERE f."reportId" = "Report"."id" AND f."closedAt" IS NULL AND f."outcome" = 'FAIL'),
      "uncertain" = (SELECT COUNT(*) FROM "Finding" f WHERE f."reportId" = "Report"."id" AND f."closedAt" IS NULL AND f."outcome" = 'UNCERTAIN')
    WHERE "id" IN (SELECT value FROM json_each(${ids}))`
  await countReports(db, counted, 1)
}

/**
 * Puts what `checkIds` find now in the place of what they found before, for these reports and in the caller's transaction. A finding is
 * the same while report, fingerprint and outcome are: it stays open, with its present words and places. One that is found no more is
 * closed and kept; one that is new, or comes back, is opened.
 */
export async function replaceFindings(
  db: Db,
  reportIds: readonly number[],
  checkIds: readonly string[],
  found: readonly NewFinding[],
  now: Date,
): Promise<Replaced> {
  const before = await findOpen(db, reportIds, checkIds)
  const [known, wanted] = [new Map(before.map((one) => [keyOf(one), one])), new Map(found.map((one) => [keyOf(one), one]))]
  const opened = found.filter((one) => !known.has(keyOf(one)))
  const closed = before.filter((one) => !wanted.has(keyOf(one)))
  const changed = before.flatMap((old) => {
    const now = wanted.get(keyOf(old))
    return now && contents.some((name) => now[name] !== old[name]) ? [{ ...now, id: Number(old.id) }] : []
  })
  if (closed.length > 0) {
    const ids = JSON.stringify(closed.map(({ id }) => Number(id)))
    await db.$executeRaw`UPDATE "Finding" SET "closedAt" = ${now} WHERE "id" IN (SELECT value FROM json_each(${ids}))`
  }
  await rewrite(db, changed)
  await insertAll(
    db,
    'Finding',
    opened.map((one) => ({ ...one, openedAt: now })),
  )
  const counts = [...opened, ...closed].filter(({ outcome }) => outcome === 'FAIL' || outcome === 'UNCERTAIN')
  await recount(db, [...new Set(counts.map(({ reportId }) => Number(reportId)))])
  return { opened: opened.length, closed: closed.length, changed: changed.length }
}
