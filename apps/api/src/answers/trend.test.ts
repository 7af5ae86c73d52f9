import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApi, testApi } from './test-api.ts'

const received = 'requests.newReceived.total'

let api: TestApi
let agency: string
beforeAll(async () => {
  api = await testApi()
  const town = { regionCode: '990101001' } as const
  await api.store({ ...town, year: 2018, figures: { 'statistics2014.requests.received': 5 } })
  await api.store({ ...town, year: 2019, figures: { [received]: 0 } })
  await api.store({ ...town, year: 2021, figures: { [received]: 'absent', 'requests.denied.stateSecret.total': 2 } })
  await api.store({ ...town, year: 2022 })
  await api.store({ ...town, year: 2023, figures: { [received]: 9 } })
  await api.store({ regionCode: '990101', kind: 'DEPARTMENT', name: '财政局', year: 2023, figures: { [received]: 4 } })
  await api.store({ regionCode: '990101', kind: 'DEPARTMENT', name: '教育局', year: 2023 })
  await api.store({ regionCode: '990101', kind: 'GOVERNMENT', name: '乙县人民政府', year: 2022, figures: { [received]: 100 } })
  await api.store({ regionCode: '990101', kind: 'GOVERNMENT', name: '乙县人民政府', year: 2023, figures: { [received]: 113 } })
  agency = String((await api.writer.agency.findFirstOrThrow({ where: { regionCode: '990101001' } })).id)
})
afterAll(() => api.close())

interface Trend {
  readonly trend: readonly { readonly scope: string; readonly metric: { readonly id: string }; readonly points: readonly Record<string, unknown>[] }[]
}
const ask = (args: string, fields = 'year state value reports counted') => api.ask(`{ trend(${args}) { scope metric { id } points { ${fields} } } }`)
const point = (year: number, state: string, value: number | null, reports: number, counted: number) => ({ year, state, value, reports, counted })

test('an agency: zero, absent, blank, no such row and no report are different things', async () => {
  const { data, errors, statements } = await ask(`metrics: [NEW_RECEIVED, HANDLED], agency: "${agency}"`)
  expect(errors).toEqual([])
  const { trend } = data as Trend
  expect(trend.map(({ scope, metric }) => `${scope} ${metric.id}`)).toEqual(['AGENCY NEW_RECEIVED', 'AGENCY HANDLED'])
  expect(trend[0]?.points).toEqual([
    point(2018, 'NUMBER', 5, 1, 1),
    point(2019, 'NUMBER', 0, 1, 1),
    point(2020, 'NOT_PUBLISHED', null, 0, 0),
    point(2021, 'ABSENT', null, 1, 0),
    point(2022, 'BLANK', null, 1, 0),
    point(2023, 'NUMBER', 9, 1, 1),
  ])
  expect(trend[1]?.points.map(({ state }) => state)).toEqual(['NOT_IN_FORM', 'BLANK', 'NOT_PUBLISHED', 'BLANK', 'BLANK', 'BLANK'])
  expect(statements).toHaveLength(1)
})

test('each year of an agency leads to its report and to the figures that make it up', async () => {
  const fields = 'year form report { year document { name } } figures { key state source { quote } }'
  const { data, statements } = await ask(`metrics: [DENIED], agency: "${agency}", from: 2018, to: 2021`, fields)
  const points = (data as Trend).trend[0]?.points ?? []
  expect(points[0]).toEqual({ year: 2018, form: 'STAT_2014', report: { year: 2018, document: { name: expect.any(String) } }, figures: [] })
  expect(points[2]).toEqual({ year: 2020, form: null, report: null, figures: [] })
  expect(points[3]).toMatchObject({
    year: 2021,
    form: 'FMT_2021',
    figures: expect.arrayContaining([{ key: 'requests.denied.stateSecret.total', state: 'NUMBER', source: { quote: expect.any(String) } }]),
  })
  expect(points[3]?.figures).toHaveLength(8)
  expect(statements).toHaveLength(3)
})

test('years that were asked for and lie before the first or after the last report are not spoken of', async () => {
  const years = async (range: string) =>
    ((await ask(`metrics: [GRANTED], agency: "${agency}", ${range}`)).data as Trend).trend[0]?.points.map(({ year }) => year)
  expect(await years('from: 2000, to: 2019')).toEqual([2018, 2019])
  expect(await years('from: 2020, to: 2020')).toEqual([2020])
  expect(await years('from: 2022, to: 2100')).toEqual([2022, 2023])
  expect(await years('from: 2030')).toEqual([])
  expect(await years('from: 2023, to: 2018')).toEqual([])
})

test("a region: the sum of its units and its own government's report are two series and are never added", async () => {
  const { data, errors, statements } = await ask('metrics: [NEW_RECEIVED], region: "990101"')
  expect(errors).toEqual([])
  const { trend } = data as Trend
  expect(trend.map(({ scope }) => scope)).toEqual(['UNITS', 'OWN_REPORT'])
  expect(trend[0]?.points).toEqual([
    point(2018, 'NUMBER', 5, 1, 1),
    point(2019, 'NUMBER', 0, 1, 1),
    point(2020, 'NOT_PUBLISHED', null, 0, 0),
    point(2021, 'BLANK', null, 1, 0),
    point(2022, 'BLANK', null, 1, 0),
    point(2023, 'NUMBER', 13, 3, 2),
  ])
  expect(trend[1]?.points).toEqual([point(2022, 'NUMBER', 100, 1, 1), point(2023, 'NUMBER', 113, 1, 1)])
  // Sums; forms of the years without one; the government's reports.
  expect(statements).toHaveLength(3)
})

test('where no unit uses a form with the row, the sum is not in the form, and not blank', async () => {
  const { trend } = (await ask('metrics: [HANDLED], region: "9901"')).data as Trend
  expect(trend[0]?.points.slice(0, 2)).toEqual([point(2018, 'NOT_IN_FORM', null, 1, 0), point(2019, 'BLANK', null, 1, 0)])
  expect(trend[1]).toMatchObject({ scope: 'OWN_REPORT', points: [] })
})

test('every metric of a region costs no more statements than one', async () => {
  const { data } = await api.ask('{ metrics { id label en: label(locale: EN) section forms } }')
  const { metrics } = data as { metrics: { id: string }[] }
  expect(metrics).toHaveLength(25)
  expect(metrics[0]).toEqual({
    id: 'NEW_RECEIVED',
    label: '本年新收申请',
    en: 'Requests newly received',
    section: 'requests',
    forms: ['FMT_2019', 'FMT_2021', 'STAT_2014'],
  })
  const answer = await ask(`metrics: [${metrics.map(({ id }) => id).join(' ')}], region: "990101"`)
  expect((answer.data as Trend).trend).toHaveLength(50)
  expect(answer.statements).toHaveLength(3)
})

test('what is unknown has no points; what is not one of agency and region is refused', async () => {
  expect((await ask('metrics: [DENIED], agency: "x"')).data).toEqual({ trend: [{ scope: 'AGENCY', metric: { id: 'DENIED' }, points: [] }] })
  expect(((await ask('metrics: [DENIED], region: "12"')).data as Trend).trend.map(({ points }) => points)).toEqual([[], []])
  for (const args of ['metrics: [DENIED]', `metrics: [DENIED], agency: "${agency}", region: "9901"`, `metrics: [], agency: "${agency}"`]) {
    expect((await ask(args)).errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
  }
})

test('the breaks of a series come as data', async () => {
  const { data } = await api.ask('{ seriesBreaks { year sections reason en: reason(locale: EN) } }')
  const { seriesBreaks } = data as { seriesBreaks: { year: number }[] }
  expect(seriesBreaks.map(({ year }) => year)).toEqual([2019, 2021, 2024])
})
