import type { Check } from '@gongkai/checks'
import type { Finding, LocalDueRule, Report } from '@gongkai/shared'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../db/test-database.ts'
import { saveReport } from '../save-report.ts'
import { testReading, type Wish } from '../test-reading.ts'
import { toRows } from '../to-rows.ts'
import { type Recheck, recheck } from './recheck.ts'

let stage: TestDatabase
let clock = 0
beforeEach(async () => {
  stage = await testDatabase()
  clock = 0
})
afterEach(() => stage.remove())

const words = { zh: '', en: '' }
const card = {
  severity: 'major',
  class: 'document',
  title: words,
  formula: words,
  explanation: words,
  law: null,
  years: null,
  notMistakenFor: words,
} as const
const rest = { ...card, name: 'for-this-test', forms: ['STAT_2014', 'FMT_2019', 'FMT_2021'], example: { bad: words, good: words } } as const
const finding = (check: Finding['check'], place: string, message = '', outcome: Finding['outcome'] = 'FAIL'): Finding => ({
  check,
  outcome,
  severity: 'major',
  fingerprint: `${check}/${place}`,
  message: { zh: message, en: message },
  expected: words,
  actual: words,
  cells: [],
  spans: [],
})
/** A check that finds something at each of these places of every report. */
const places = (id: Check['id'], version: number, list: readonly string[], message = '', outcome: Finding['outcome'] = 'FAIL'): Check => ({
  ...rest,
  id,
  version,
  door: 'report',
  test: () => list.map((place) => finding(id, place, message, outcome)),
})
/** A check that finds each year of an agency but the first. */
const laterYears = (version: number): Check => ({
  ...rest,
  id: 'X6',
  version,
  door: 'history',
  test: (editions) =>
    editions
      .filter(({ isCurrent }) => isCurrent)
      .slice(1)
      .map(({ report }) => ({
        ...finding('X6', 'year'),
        year: report.year?.value ?? 0,
        others: [{ year: 2021, source: 'elsewhere', cells: [], spans: [{ start: 0, end: 1 }] }],
      })),
})

const save = (wish: Wish) => saveReport(stage.db, toRows(testReading(wish), wish.year), new Date(0))
const town = { year: 2022, regionCode: '990101001' } as const

async function run(checks: readonly Check[], more: Partial<Recheck> = {}) {
  clock += 1000
  const total = { checked: 0, opened: 0, closed: 0, changed: 0 }
  const doors: string[] = []
  for await (const step of recheck({ db: stage.db, now: () => new Date(clock), local: [], checks, ...more })) {
    doors.push(`${step.door} ${step.done}/${step.total}`)
    for (const name of ['checked', 'opened', 'closed', 'changed'] as const) total[name] += step[name]
  }
  return { ...total, doors }
}

/** The findings of all time: fingerprint, opened, closed. */
async function history(): Promise<string[]> {
  const rows = await stage.db.finding.findMany({ orderBy: { id: 'asc' } })
  return rows.map(
    ({ reportId, fingerprint, outcome, openedAt, closedAt }) =>
      `${reportId} ${fingerprint} ${outcome} ${openedAt.getTime()}–${closedAt?.getTime() ?? ''}`,
  )
}

test('a changed check closes what it finds no more, keeps what it still finds, opens what is new; the others are not run', async () => {
  await save(town)
  expect(await run([places('A1', 1, ['a', 'b']), places('A2', 1, ['z'])])).toMatchObject({ checked: 1, opened: 3, closed: 0 })
  const never: Check = { ...places('A2', 1, []), test: () => expect.fail('A2 has not changed') } as Check
  expect(await run([places('A1', 2, ['b', 'c'], 'in other words'), never])).toMatchObject({ checked: 1, opened: 1, closed: 1, changed: 1 })
  expect(await history()).toEqual(['1 A1/a FAIL 1000–2000', '1 A1/b FAIL 1000–', '1 A2/z FAIL 1000–', '1 A1/c FAIL 2000–'])
  expect(await run([places('A1', 2, ['b', 'c'], 'in other words'), never])).toEqual({ checked: 0, opened: 0, closed: 0, changed: 0, doors: [] })
  // What comes back is opened anew; the time between is kept.
  await run([places('A1', 3, ['a', 'b']), never])
  expect((await history()).filter((line) => line.includes('A1/a'))).toEqual(['1 A1/a FAIL 1000–2000', '1 A1/a FAIL 4000–'])
})

test('another outcome is another finding; what passes is not stored', async () => {
  await save(town)
  await run([places('A1', 1, ['a'])])
  await run([places('A1', 2, ['a'], '', 'UNCERTAIN')])
  await run([places('A1', 3, ['a'], '', 'PASS')])
  expect(await history()).toEqual(['1 A1/a FAIL 1000–2000', '1 A1/a UNCERTAIN 2000–3000'])
})

test('report and regions count what is open', async () => {
  await save(town)
  await save({ ...town, year: 2023 })
  const counts = async () => ({
    reports: await stage.db.report.findMany({ select: { failures: true, uncertain: true }, orderBy: { id: 'asc' } }),
    county: await stage.db.regionYear.findMany({
      where: { regionCode: '990101' },
      select: { year: true, reports: true, failures: true },
      orderBy: { year: 'asc' },
    }),
  })
  await run([places('A1', 1, ['a', 'b'])])
  expect(await counts()).toEqual({
    reports: [
      { failures: 2, uncertain: 0 },
      { failures: 2, uncertain: 0 },
    ],
    county: [
      { year: 2022, reports: 1, failures: 2 },
      { year: 2023, reports: 1, failures: 2 },
    ],
  })
  await run([places('A1', 2, ['a']), laterYears(1)])
  expect(await counts()).toEqual({
    reports: [
      { failures: 1, uncertain: 0 },
      { failures: 2, uncertain: 0 },
    ],
    county: [
      { year: 2022, reports: 1, failures: 1 },
      { year: 2023, reports: 1, failures: 2 },
    ],
  })
})

test('a check that is no more leaves only history', async () => {
  await save(town)
  await run([places('A1', 1, ['a']), places('A2', 1, ['z'])])
  await run([places('A1', 1, ['a'])])
  expect(await history()).toEqual(['1 A1/a FAIL 1000–', '1 A2/z FAIL 1000–2000'])
  expect(await stage.db.report.findFirstOrThrow()).toMatchObject({ failures: 1 })
})

describe('the years of an agency', () => {
  test('are checked agency by agency, with places in both years', async () => {
    for (const year of [2021, 2022, 2023]) await save({ ...town, year })
    await save({ year: 2023, regionCode: '990102001' })
    expect(await run([laterYears(1)])).toMatchObject({ checked: 2, opened: 2, doors: ['history 2/2'] })
    const stored = await stage.db.finding.findMany({ include: { report: true }, orderBy: { id: 'asc' } })
    expect(stored.map(({ report, others }) => [report.year, JSON.parse(others)])).toEqual(
      [2022, 2023].map((year) => [year, [{ year: 2021, source: 'elsewhere', cells: [], spans: [{ start: 0, end: 1 }] }]]),
    )
    expect(await run([laterYears(1)])).toMatchObject({ checked: 0 })
  })

  test('are due again when a report comes in, and a replaced version has no findings over the years any more', async () => {
    for (const year of [2021, 2022]) await save({ ...town, year })
    await run([laterYears(1)])
    await save({ ...town, year: 2022, remark: 'changed' })
    expect(await run([laterYears(1)])).toMatchObject({ checked: 1, opened: 1, closed: 1 })
    expect(await history()).toEqual(['2 X6/year FAIL 1000–2000', '3 X6/year FAIL 2000–'])
  })

  test('are checked again by T1 alone when the due dates change', async () => {
    await save(town)
    const t1: Check = { ...rest, id: 'T1', door: 'history', test: ([edition]) => [{ ...finding('T1', edition?.due?.day ?? ''), year: 2022 }] }
    const never = { ...laterYears(1), test: () => expect.fail('X6 has not changed') } as Check
    await run([t1, laterYears(1)])
    const local: LocalDueRule[] = [{ region: '990101', kinds: ['TOWNSHIP'], from: 2020, to: null, due: '02-20', basis: 'localNotice', source: words }]
    expect(await run([t1, never], { local })).toMatchObject({ checked: 1, opened: 1, closed: 1 })
    expect(await history()).toEqual(['1 T1/2023-03-31 FAIL 1000–2000', '1 T1/2023-02-20 FAIL 2000–'])
  })
})

describe('only some checks', () => {
  test('are run whether they changed or not, and the rest stay due', async () => {
    await save(town)
    await run([places('A1', 1, ['a']), places('A2', 1, ['z'])])
    const changed = [places('A1', 1, ['b']), places('A2', 2, ['y'])]
    expect(await run(changed, { only: ['A1'] })).toMatchObject({ checked: 1, opened: 1, closed: 1 })
    expect((await history()).filter((line) => line.endsWith('–'))).toEqual(['1 A2/z FAIL 1000–', '1 A1/b FAIL 2000–'])
    expect(await run(changed)).toMatchObject({ opened: 1, closed: 1 })
    expect((await history()).filter((line) => line.endsWith('–'))).toEqual(['1 A1/b FAIL 2000–', '1 A2/y FAIL 3000–'])
  })

  test('of a report that nobody knows the checks of leave it due', async () => {
    await save(town)
    await run([places('A1', 1, ['a']), places('A2', 1, ['z'])], { only: ['A1'] })
    expect(await stage.db.report.findFirstOrThrow()).toMatchObject({ checkSetId: null })
    expect(await run([places('A1', 1, ['a']), places('A2', 1, ['z'])])).toMatchObject({ opened: 1, closed: 0 })
  })

  test('that are none are named', async () => {
    await expect(run([places('A1', 1, [])], { only: ['A1', 'Q9'] })).rejects.toThrow(/Q9.*A1/)
  })
})

test('ended between two batches it goes on there; each report is checked once', async () => {
  for (let year = 2008; year < 2028; year++) for (let remark = 0; remark < 11; remark++) await save({ ...town, year, remark: `${remark}` })
  const seen: string[] = []
  const note = ({ source }: Report) => {
    seen.push(source)
    return []
  }
  const check: Check = { ...rest, id: 'A1', door: 'report', test: note }
  for await (const step of recheck({ db: stage.db, now: () => new Date(), local: [], checks: [check] })) {
    expect(step).toMatchObject({ checked: 200, total: 220 })
    break
  }
  expect(await run([check])).toMatchObject({ checked: 20 })
  expect([seen.length, new Set(seen).size]).toEqual([220, 220])
}, 60_000)

test('others have a turn between two batches: signals, timers, the bar', async () => {
  await save(town)
  const turns: boolean[] = []
  let hadTurn = false
  for await (const _ of recheck({ db: stage.db, now: () => new Date(), local: [], checks: [places('A1', 1, ['a']), laterYears(1)] })) {
    turns.push(hadTurn)
    setImmediate(() => {
      hadTurn = true
    })
  }
  expect(turns).toEqual([false, true])
})
