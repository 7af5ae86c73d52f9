import { expect, test } from 'vitest'
import { formatDay } from './format-day.ts'
import { formatNumber, formatTick } from './format-number.ts'
import { formatPercent } from './format-percent.ts'
import { formatYear, formatYears } from './format-years.ts'

test('numbers are printed in full with a real minus sign', () => {
  expect(formatNumber(12345, 'zh')).toBe('12,345')
  expect(formatNumber(-3, 'en')).toBe('−3')
  expect(formatNumber(190.457379, 'zh')).toBe('190.457379')
  expect(formatNumber(0, 'zh')).toBe('0')
})

test('ticks are shortened from a hundred thousand on', () => {
  expect(formatTick(99_999, 'zh')).toBe('99,999')
  expect(formatTick(120_000, 'zh')).toBe('12万')
  expect(formatTick(120_000, 'en')).toBe('120K')
})

test('a share of nothing is no percentage', () => {
  expect(formatPercent(1, 3, 'zh')).toBe('33.3%')
  expect(formatPercent(0, 4, 'en')).toBe('0.0%')
  expect(formatPercent(0, 0, 'zh')).toBeNull()
})

test('years are joined to runs', () => {
  expect(formatYear(2024, 'zh')).toBe('2024 年')
  expect(formatYears([2019, 2016, 2017, 2017], 'zh')).toBe('2016–2017、2019 年')
  expect(formatYears([2016, 2018], 'en')).toBe('2016, 2018')
  expect(formatYears([], 'zh')).toBe('')
})

test('a day is written out', () => {
  expect(formatDay('2024-01-09', 'zh')).toBe('2024年1月9日')
  expect(formatDay('2024-01-09', 'en')).toBe('9 January 2024')
})
