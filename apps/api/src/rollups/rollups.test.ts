import { metricIds } from '@gongkai/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Db } from '../db/client.ts'
import { testDatabase } from '../db/test-database.ts'
import { saveReport } from '../ingest/save-report.ts'
import { testReading, testTree, type Wish } from '../ingest/test-reading.ts'
import { toRows } from '../ingest/to-rows.ts'
import { rebuildRollups } from './rebuild-rollups.ts'

const save = (db: Db, wish: Wish) => saveReport(db, toRows(testReading(wish), wish.year), new Date(0))
const sums = (db: Db) => db.regionYear.findMany({ orderBy: [{ regionCode: 'asc' }, { year: 'asc' }] })
const sumOf = (db: Db, regionCode: string) =>
  db.regionYear.findUnique({
    where: { regionCode_year: { regionCode, year: 2023 } },
    select: { reports: true, newReceived: true, newReceivedCount: true },
  })
const received = (value: number) => ({ figures: { 'requests.newReceived.total': value } })

test('each region counts the units in it, and no government’s own report, which is a sum already', async () => {
  const { db, remove } = await testDatabase()
  await save(db, { year: 2023, regionCode: '990101001', ...received(1) })
  await save(db, { year: 2023, regionCode: '990101002', name: '丁乡人民政府', ...received(2) })
  await save(db, { year: 2023, regionCode: '990101', kind: 'DEPARTMENT', name: '财政局', ...received(4) })
  await save(db, { year: 2023, regionCode: '990101', kind: 'GOVERNMENT', name: '乙县人民政府', ...received(100) })
  await save(db, { year: 2023, regionCode: '990102001' })
  await save(db, { year: 2023, regionCode: null, ...received(1000) })
  expect(await sumOf(db, '990101001')).toEqual({ reports: 1, newReceived: 1, newReceivedCount: 1 })
  expect(await sumOf(db, '990101')).toEqual({ reports: 3, newReceived: 7, newReceivedCount: 3 })
  expect(await sumOf(db, '990102')).toEqual({ reports: 1, newReceived: 0, newReceivedCount: 0 })
  expect(await sumOf(db, '9901')).toEqual({ reports: 4, newReceived: 7, newReceivedCount: 3 })
  expect(await sumOf(db, '99')).toEqual({ reports: 4, newReceived: 7, newReceivedCount: 3 })
  expect(await sumOf(db, '9902')).toBeNull()
  await remove()
})

const keys = [
  'requests.newReceived.total',
  'requests.granted.total',
  'requests.denied.stateSecret.total',
  'cases.directSuit.total',
  'statistics2014.requests.received',
]
const figure = fc.oneof(
  fc.nat(9),
  fc.nat(99_999).map((value) => value / 1000),
  fc.constantFrom('absent' as const, 'ambiguous' as const, 'unreadable' as const),
)
const wish: fc.Arbitrary<Wish> = fc
  .record({
    year: fc.constantFrom(2017, 2018, 2020, 2023),
    regionCode: fc.option(fc.constantFrom(...testTree.regions.map(({ code }) => code))),
    kind: fc.constantFrom('GOVERNMENT' as const, 'DEPARTMENT' as const, 'TOWNSHIP' as const),
    name: fc.constantFrom('甲局', '乙局'),
    figures: fc.dictionary(fc.constantFrom(...keys), figure),
    findings: fc.array(fc.constantFrom('FAIL' as const, 'UNCERTAIN' as const), { maxLength: 3 }),
    remark: fc.nat(3).map(String),
  })
  .map((given) => ({ ...given, figures: { ...given.figures } }))

/** The sums once more without SQL: every current report of a placed unit, for each region that its code begins with. */
async function sumsByHand(db: Db) {
  const reports = await db.report.findMany({ where: { isCurrent: true }, include: { agency: true } })
  const counted = reports.filter(({ agency }) => agency.kind !== 'GOVERNMENT' && agency.regionCode !== null)
  const places = testTree.regions.flatMap(({ code }) =>
    [...new Set(counted.map(({ year }) => year))].sort().map((year) => ({ regionCode: code, year })),
  )
  return places.flatMap(({ regionCode, year }) => {
    const under = counted.filter((report) => report.year === year && report.agency.regionCode?.startsWith(regionCode))
    if (under.length === 0) return []
    const add = (values: readonly (number | null)[]) => Math.round(values.reduce((sum: number, value) => sum + (value ?? 0), 0) * 1e6) / 1e6
    const metrics = metricIds.flatMap((id) => {
      const values = under.map((report) => report[id])
      return [[id, add(values)] as const, [`${id}Count`, values.filter((value) => value !== null).length] as const]
    })
    const counts = {
      reports: under.length,
      failures: add(under.map((report) => report.failures)),
      uncertain: add(under.map((report) => report.uncertain)),
    }
    return [{ regionCode, year, ...counts, ...Object.fromEntries(metrics) }]
  })
}

test('after any imports and changes the sums are those of all current reports summed anew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { minLength: 1, maxLength: 25 }), async (wishes) => {
      const { db, remove } = await testDatabase()
      try {
        for (const each of wishes) await save(db, each)
        const kept = await sums(db)
        await rebuildRollups(db)
        expect(kept).toEqual(await sums(db))
        expect(kept).toEqual(await sumsByHand(db))
      } finally {
        await remove()
      }
    }),
    { numRuns: 20 },
  )
}, 180_000)
