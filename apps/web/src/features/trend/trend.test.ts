import { expect, test } from 'vitest'
import { addPoints } from './add-points.ts'
import { printSum } from './print-sum.ts'
import { toTrend } from './to-trend.ts'
import { type DrawnSeries, toYearChart } from './to-year-chart.ts'
import { pointOf, type TrendPoint, yearSpan } from './trend.ts'

const number = (year: number, value: number, counted = 1, reports = 1): TrendPoint => ({ year, state: 'number', value, counted, reports })
const none = (year: number, state: TrendPoint['state']): TrendPoint => ({
  year,
  state,
  value: null,
  counted: 0,
  reports: state === 'notPublished' ? 0 : 1,
})
const byYear = (points: TrendPoint[]) => new Map(points.map((point) => [point.year, point]))

const trend = new Map([
  ['granted' as const, byYear([number(2019, 3), number(2020, 0), number(2021, 5, 1, 2), none(2023, 'blank')])],
  ['denied' as const, byYear([number(2019, 1), none(2020, 'blank'), number(2021, 0, 2, 2), none(2023, 'blank')])],
])
const series: DrawnSeries[] = [
  { key: 'granted', metric: 'granted', trend, stack: 'all', paint: 'granted', label: '予以公开' },
  { key: 'denied', metric: 'denied', trend, stack: 'all', paint: 'denied', label: '不予公开' },
]
const breaks = [
  { year: 2019, label: '', note: 'before the first year' },
  { year: 2021, label: '2021', note: 'inside' },
]

test('the API’s words become the project’s own, one scope at a time', () => {
  const points = [{ year: 2020, state: 'NOT_IN_FORM' as const, value: null, reports: 1, counted: 0 }]
  const series = [
    { metric: { id: 'NEW_RECEIVED' as const }, scope: 'UNITS' as const, points },
    { metric: { id: 'NEW_RECEIVED' as const }, scope: 'OWN_REPORT' as const, points: [] },
  ]
  expect(pointOf(toTrend(series, 'UNITS'), 'newReceived', 2020).state).toBe('notInForm')
  expect(pointOf(toTrend(series, 'OWN_REPORT'), 'newReceived', 2020).state).toBe('notPublished')
})

test('years without a report are gaps, not zeros; a blank part makes the column a lower bound', () => {
  const chart = toYearChart(series, yearSpan([2019, 2023]), breaks, 'zh')
  expect(chart.columns.map((column) => [column.year, column.tops.all, column.gaps.all])).toEqual([
    [2019, '4', undefined],
    [2020, '≥ 0', undefined],
    [2021, '≥ 5', undefined],
    [2022, '—', '未见该年年报'],
    [2023, '空', undefined],
  ])
  expect(chart.columns[1]?.values.denied).toEqual({ value: null, text: '空', note: '原表此格为空，未按 0 计' })
  expect(chart.columns[2]?.values.granted).toEqual({ value: 5, text: '≥ 5', note: '2 份年报中 1 份有数' })
  expect(chart.breaks.map(({ year }) => year)).toEqual([2021])
  expect(chart.drawable).toBe(true)
})

test('all zero is nothing to draw', () => {
  const zeros = new Map([['granted' as const, byYear([number(2020, 0), number(2021, 0)])]])
  expect(toYearChart([{ ...(series[0] as DrawnSeries), trend: zeros }], [2020, 2021], [], 'zh').drawable).toBe(false)
})

test('a sum says how much of it is known', () => {
  expect(printSum(addPoints([number(2019, 3), none(2020, 'notPublished')]), 'zh')).toBe('3')
  expect(printSum(addPoints([number(2019, 3), none(2020, 'blank')]), 'zh')).toBe('至少 3')
  expect(printSum(addPoints([number(2019, 3, 1, 2)]), 'en')).toBe('at least 3')
  expect(printSum(addPoints([none(2020, 'ambiguous')]), 'zh')).toBe('—')
})
