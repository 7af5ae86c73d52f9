import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Db } from '../db/client.ts'
import { testDatabase } from '../db/test-database.ts'
import { repositoryRoot } from '../env.ts'
import { testDocument } from './test-document.ts'

const towns = ['雁渚镇', '青笛镇']
const years = Array.from({ length: 20 }, (_, at) => 2025 - at)

/** One statement, as each page of the dashboard reads: reports, what the province's sums say of them, and a report's contents. */
async function read(db: Db) {
  const [counts] = await db.$queryRaw<{ reports: number; summed: number | null }[]>`
    SELECT (SELECT COUNT(*) FROM "Report" WHERE "isCurrent" = true) AS "reports",
           (SELECT SUM("reports") FROM "RegionYear" WHERE "regionCode" = '99') AS "summed"`
  await db.report.findMany({ take: 20, orderBy: { id: 'desc' }, include: { agency: true, findings: true } })
  return { reports: Number(counts?.reports), summed: Number(counts?.summed ?? 0) }
}

test('reads answer while an import runs: none is refused, none sees half a report', async () => {
  const { db, folder, remove } = await testDatabase()
  await mkdir(join(folder, 'in'))
  for (const town of towns)
    for (const year of years)
      await writeFile(join(folder, 'in', `${town}${year}.txt`), testDocument({ year, town, cells: { 'cases.directSuit.total': year } }))
  const env = { ...process.env, GONGKAI_DATA: folder, NODE_ENV: 'development' }
  const importer = spawn(process.execPath, [join(repositoryRoot, 'apps/api/bin/gongkai.js'), 'import', join(folder, 'in')], { env, stdio: 'ignore' })
  const ended = once(importer, 'exit')
  const seen: Awaited<ReturnType<typeof read>>[] = []
  // A refused read (SQLITE_BUSY) throws and fails the test: the number of tries allowed is one.
  while (importer.exitCode === null) {
    seen.push(await read(db))
    await setImmediate()
  }
  expect(await ended).toEqual([0, null])
  const total = towns.length * years.length
  expect(await read(db)).toEqual({ reports: total, summed: total })
  for (const { reports, summed } of seen) expect(summed).toBe(reports)
  const counts = seen.map(({ reports }) => reports)
  expect(counts).toEqual(counts.toSorted((a, b) => a - b))
  expect(counts.filter((count) => count > 0 && count < total).length).toBeGreaterThan(5)
  await remove()
}, 300_000)
