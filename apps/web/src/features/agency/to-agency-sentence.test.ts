import { expect, test } from 'vitest'
import type { Trend, TrendPoint } from '../trend/trend.ts'
import { toAgencySentence } from './to-agency-sentence.ts'

const number = (year: number, value: number): TrendPoint => ({ year, state: 'number', value, reports: 1, counted: 1 })
const trendOf = (points: TrendPoint[]): Trend => new Map([['newReceived' as const, new Map(points.map((point) => [point.year, point]))]])

test('the latest year, the sum, and the years without a report', () => {
  const trend = trendOf([number(2019, 1), number(2020, 0), number(2022, 2)])
  expect(toAgencySentence(trend, [2019, 2020, 2022], [2018, 2019, 2020, 2021, 2022], 'zh')).toBe(
    '2022 年收到政府信息公开申请 2 件；2019–2020、2022 年共 3 份年报，合计 3 件；未见 2021 年的年报。',
  )
})

test('a blank makes the sum a lower bound and is said as such', () => {
  const trend = trendOf([number(2022, 2), { year: 2023, state: 'blank', value: null, reports: 1, counted: 0 }])
  expect(toAgencySentence(trend, [2022, 2023], [2022, 2023], 'zh')).toBe(
    '2023 年年报里的收到申请数：原表此格为空，未按 0 计；2022–2023 年共 2 份年报，其中 1 份有数，合计至少 2 件。',
  )
})

test('one report is not summed up; none is said plainly', () => {
  expect(toAgencySentence(trendOf([number(2022, 0)]), [2022], [2022], 'en')).toBe('In 2022 it received 0 requests.')
  expect(toAgencySentence(trendOf([]), [], [2022], 'zh')).toBe('还没有这个单位的年报。')
})
