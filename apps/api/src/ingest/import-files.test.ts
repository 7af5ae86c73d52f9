import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { createReaders } from '@gongkai/readers'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { DatabaseTrouble } from '../db/database-trouble.ts'
import { unpackReport } from '../db/packed.ts'
import { type TestDatabase, testDatabase } from '../db/test-database.ts'
import { loadRegionTree } from '../regions/load-region-tree.ts'
import { importFiles } from './import-files.ts'
import type { ImportOutcome } from './import-outcome.ts'
import { listFiles } from './list-files.ts'
import { testDocument } from './test-document.ts'

let stage: TestDatabase
beforeEach(async () => {
  stage = await testDatabase()
})
afterEach(() => stage.remove())

const readers = createReaders()
afterAll(() => readers.close())

const now = () => new Date(0)
const place = (name: string) => join(stage.folder, 'in', name)

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(place(name), '..'), { recursive: true })
    await writeFile(place(name), content)
  }
}

async function importAll(...names: readonly string[]): Promise<ImportOutcome[]> {
  const { files } = await listFiles(names.map(place))
  const outcomes: ImportOutcome[] = []
  for await (const outcome of importFiles({ db: stage.db, readers, tree: await loadRegionTree(), now }, files)) outcomes.push(outcome)
  return outcomes
}

test('a folder is imported to the bottom, in order, and each file has its outcome', async () => {
  await write({
    'b/青笛镇.txt': testDocument({ year: 2023, town: '青笛镇' }),
    'a.txt': testDocument({
      year: 2022,
      cells: { 'requests.newReceived.total': 4, 'requests.newReceived.naturalPerson': 4, 'requests.granted.commercial': '' },
    }),
    'copy of a.txt': testDocument({
      year: 2022,
      cells: { 'requests.newReceived.total': 4, 'requests.newReceived.naturalPerson': 4, 'requests.granted.commercial': '' },
    }),
    'empty.txt': '',
    'letter.txt': '各位家长:本周五下午放假,请按时接孩子。\n'.repeat(20),
    'broken.docx': Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0xff]),
    'notes.json': '{}',
    '.hidden.txt': 'x',
  })
  const outcomes = await importAll('')
  expect(outcomes.map(({ file, outcome }) => `${relative(place(''), file)} ${outcome}`)).toEqual([
    'a.txt imported',
    'b/青笛镇.txt imported',
    'broken.docx rejected',
    'copy of a.txt unchanged',
    'empty.txt rejected',
    'letter.txt rejected',
  ])
  expect(outcomes[0]).toMatchObject({ agency: '澄湾县雁渚镇', placement: 'PLACED', year: 2022, form: 'FMT_2021', version: 1 })
  expect(outcomes[0]).toMatchObject({ figures: { number: 199, blank: 1, absent: 0, unreadable: 0, ambiguous: 0 } })
  expect(outcomes[4]).toMatchObject({ code: 'EMPTY' })
  const rejections = await stage.db.rejection.findMany({ select: { name: true, code: true } })
  expect(rejections.map(({ name }) => name)).toEqual(['broken.docx', 'empty.txt', 'letter.txt'])
})

test('what is stored leads each number back to its characters', async () => {
  const text = testDocument({ year: 2023, cells: { 'requests.newReceived.total': 37, 'requests.newReceived.naturalPerson': 37 } })
  await write({ 'a.txt': text })
  await importAll('a.txt')
  const { packed, sha256, newReceived } = await stage.db.report.findFirstOrThrow()
  const figure = unpackReport(packed, sha256).figures.find(({ key }) => key === 'requests.newReceived.total')
  expect([newReceived, figure?.value, text.slice(figure?.span?.start, figure?.span?.end)]).toEqual([37, 37, '37'])
})

test('importing again changes nothing; a changed file is a new version', async () => {
  await write({ 'a.txt': testDocument({ year: 2023 }) })
  expect(await importAll('')).toMatchObject([{ outcome: 'imported' }])
  expect(await importAll('')).toMatchObject([{ outcome: 'unchanged', reportId: 1 }])
  await write({ 'a.txt': testDocument({ year: 2023, cells: { 'cases.directSuit.total': 1 } }) })
  expect(await importAll('')).toMatchObject([{ outcome: 'newVersion', version: 2 }])
})

test('a report that does not say its year or its agency is rejected with the reason', async () => {
  const report = testDocument({ year: 2023 })
  await write({
    'year.txt': report.replaceAll('2023年', ''),
    'agency.txt': report.replaceAll(/岚川省霁宁市澄湾县雁渚镇人民政府|澄湾县雁渚镇人民政府/g, ''),
  })
  expect(await importAll('agency.txt', 'year.txt')).toMatchObject([
    { outcome: 'rejected', code: 'NO_AGENCY' },
    { outcome: 'rejected', code: 'NO_YEAR' },
  ])
  expect(await stage.db.report.count()).toBe(0)
})

test('what cannot be opened, is too large or is no file fails alone', async () => {
  await write({ 'z.txt': testDocument({ year: 2023 }), 'large.txt': '' })
  await truncate(place('large.txt'), 21 * 1024 * 1024)
  await symlink(place('nowhere'), place('gone.txt'))
  expect(await importAll('absent.txt', 'gone.txt', 'large.txt', 'z.txt')).toMatchObject([
    { outcome: 'failed', reason: expect.stringContaining('没有这个文件') },
    { outcome: 'failed' },
    { outcome: 'rejected', code: 'LIMIT_FILE_SIZE' },
    { outcome: 'imported' },
  ])
})

test('a full disk ends the import with a plain sentence, and what was stored before stays whole', async () => {
  await write({ 'a.txt': testDocument({ year: 2023 }), 'b.txt': testDocument({ year: 2022 }) })
  await importAll('a.txt')
  const [{ page_count: pages } = { page_count: 0 }] = await stage.db.$queryRaw<{ page_count: number }[]>`PRAGMA page_count`
  await stage.db.$queryRawUnsafe(`PRAGMA max_page_count = ${pages}`)
  await expect(importAll('b.txt')).rejects.toThrow(DatabaseTrouble)
  await expect(importAll('b.txt')).rejects.toThrow(/磁盘已满.*disk is full/)
  expect(await stage.db.report.count()).toBe(1)
  expect(await importAll('a.txt')).toMatchObject([{ outcome: 'unchanged' }])
})

test('a signal ends it between two files', async () => {
  await write({ 'a.txt': testDocument({ year: 2023 }), 'b.txt': testDocument({ year: 2022 }) })
  const stop = new AbortController()
  const { files } = await listFiles([place('')])
  const outcomes: ImportOutcome[] = []
  for await (const outcome of importFiles({ db: stage.db, readers, tree: await loadRegionTree(), now }, files, stop.signal)) {
    outcomes.push(outcome)
    stop.abort()
  }
  expect(outcomes).toHaveLength(1)
})
