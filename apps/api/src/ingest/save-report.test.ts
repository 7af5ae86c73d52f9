import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { unpackReport, unpackSegments, unpackText } from '../db/packed.ts'
import { type TestDatabase, testDatabase } from '../db/test-database.ts'
import { findByHash, saveReport } from './save-report.ts'
import { testReading, type Wish } from './test-reading.ts'
import { toRows } from './to-rows.ts'

const now = new Date('2026-01-02T03:04:05.678Z')
const town: Wish = {
  year: 2023,
  regionCode: '990101001',
  figures: { 'requests.newReceived.total': 4, 'cases.directSuit.total': 0, 'requests.granted.total': 'ambiguous' },
}

let stage: TestDatabase
beforeEach(async () => {
  stage = await testDatabase()
})
afterEach(() => stage.remove())

const save = (wish: Wish, at = now) => saveReport(stage.db, toRows(testReading(wish), wish.year), at)

test('a report is stored with document, agency, regions, sections, findings and numbers', async () => {
  const { db } = stage
  const read = testReading({ ...town, findings: ['FAIL', 'FAIL', 'UNCERTAIN', 'PASS', 'NOT_ASSESSABLE'] })
  expect(await saveReport(db, toRows(read, 2023), now)).toEqual({ outcome: 'imported', reportId: 1, version: 1 })
  const report = await db.report.findFirstOrThrow({ include: { agency: true, document: true, sections: true, findings: { orderBy: { id: 'asc' } } } })
  expect(report).toMatchObject({ year: 2023, version: 1, isCurrent: true, importedAt: now, failures: 2, uncertain: 1, formDetected: 'FMT_2021' })
  expect(report).toMatchObject({ newReceived: 4, directSuits: 0, granted: null, carriedOver: null, publishedOn: '2024-01-20', signedOn: null })
  expect(report.agency).toMatchObject({
    name: '丙镇人民政府',
    shortName: '丙镇',
    kind: 'TOWNSHIP',
    regionCode: '990101001',
    placement: 'PLACED',
    invented: true,
  })
  expect(report.sections).toEqual([{ reportId: 1, ordinal: 0, number: 1, heading: '一、总体情况', start: 0, end: 4 }])
  expect(report.findings.map(({ outcome }) => outcome)).toEqual(['FAIL', 'FAIL', 'UNCERTAIN', 'NOT_ASSESSABLE'])
  expect(JSON.parse(report.findings[0]?.words ?? '')).toMatchObject({ message: { zh: '应当相等' } })
  expect(unpackReport(report.packed, report.sha256)).toEqual(read.report)
  const text = unpackText(report.document.text)
  expect(text).toBe(read.source.text)
  expect(gunzipSync(report.document.bytes)).toEqual(read.bytes)
  expect(unpackSegments(report.document.segments, text)).toEqual([{ start: 0, end: text.length, text }])
  expect(await db.region.findMany({ select: { code: true, parentCode: true, invented: true } })).toEqual([
    { code: '99', parentCode: null, invented: true },
    { code: '9901', parentCode: '99', invented: true },
    { code: '990101', parentCode: '9901', invented: true },
    { code: '990101001', parentCode: '990101', invented: true },
  ])
})

test('the same bytes change nothing', async () => {
  await save(town)
  expect(await save(town)).toEqual({ outcome: 'unchanged', reportId: 1, version: 1 })
  expect(await stage.db.report.count()).toBe(1)
  expect((await stage.db.regionYear.findFirstOrThrow()).reports).toBe(1)
  expect(await findByHash(stage.db, 'nothing')).toBeNull()
})

test('a changed report is a new version; nothing is overwritten; an old one coming back changes nothing', async () => {
  await save(town)
  const changed = { ...town, figures: { 'requests.newReceived.total': 5 } }
  expect(await save(changed)).toEqual({ outcome: 'newVersion', reportId: 2, version: 2 })
  expect(await save(town)).toEqual({ outcome: 'unchanged', reportId: 1, version: 1 })
  expect(await stage.db.report.findMany({ select: { version: true, isCurrent: true, newReceived: true }, orderBy: { version: 'asc' } })).toEqual([
    { version: 1, isCurrent: false, newReceived: 4 },
    { version: 2, isCurrent: true, newReceived: 5 },
  ])
  const sums = await stage.db.regionYear.findMany()
  expect(sums).toHaveLength(4)
  for (const sum of sums) expect(sum).toMatchObject({ year: 2023, reports: 1, newReceived: 5, newReceivedCount: 1, directSuitsCount: 0 })
  expect(await stage.db.sourceDocument.count()).toBe(2)
})

test('a body that its region has but one of is the same under another name; the latest year names it', async () => {
  await save({ ...town, year: 2023, name: '丙镇人民政府' })
  await save({ ...town, year: 2015, name: '丙乡人民政府' })
  await save({ ...town, year: 2024, name: '丙街道办事处', kind: 'SUBDISTRICT' })
  expect(await stage.db.agency.findMany({ select: { name: true } })).toEqual([{ name: '丙街道办事处' }])
})

test('bureaus of one county are told apart, and so are towns of one name in two counties', async () => {
  for (const name of ['财政局', '教育局']) await save({ year: 2023, regionCode: '990101', kind: 'DEPARTMENT', name })
  await save(town)
  await save({ ...town, regionCode: '990102001' })
  expect(await stage.db.agency.count()).toBe(4)
})

test('an agency without a region is one with its name and parent; an ambiguous name alone never joins two documents', async () => {
  const candidates = [{ code: '990101001', path: '演示省 甲市 乙县 丙镇', score: 1, evidence: [] }]
  await save({ year: 2022, regionCode: null, parent: '某县', candidates })
  await save({ year: 2023, regionCode: null, parent: '某县', candidates })
  expect(await stage.db.agency.count()).toBe(1)
  await save({ year: 2022, regionCode: null, candidates })
  await save({ year: 2023, regionCode: null, candidates })
  const agencies = await stage.db.agency.findMany({ select: { placement: true, regionCode: true, candidates: true } })
  expect(agencies).toHaveLength(3)
  for (const agency of agencies) expect(agency).toEqual({ placement: 'CANDIDATES', regionCode: null, candidates: JSON.stringify(candidates) })
  expect(await stage.db.regionYear.count()).toBe(0)
})

test('what fails half-way leaves nothing behind', async () => {
  const rows = toRows(testReading({ ...town, findings: ['FAIL'] }), 2023)
  const doubled = { ...rows, findings: [...rows.findings, ...rows.findings] }
  await expect(saveReport(stage.db, doubled, now)).rejects.toThrow(/UNIQUE/i)
  const { db } = stage
  expect([await db.region.count(), await db.agency.count(), await db.sourceDocument.count(), await db.report.count()]).toEqual([0, 0, 0, 0])
  expect(await save(town)).toMatchObject({ outcome: 'imported' })
})

test('a file that was rejected once and is taken now is no rejection any more', async () => {
  const { db } = stage
  const { source } = testReading(town)
  await db.rejection.create({ data: { name: source.name, sha256: source.id, code: 'NO_REPORT', reason: '' } })
  await save(town)
  expect(await db.rejection.count()).toBe(0)
})
