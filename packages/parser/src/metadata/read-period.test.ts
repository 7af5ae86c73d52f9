import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { dense } from './dense.ts'
import { readPeriod } from './read-period.ts'

const periodOf = (text: string) => {
  const folded = fold({ text, marks: [] })
  const period = readPeriod(dense(folded, [{ from: 0, to: folded.text.length }]))
  if (period) expect(fold({ text: text.slice(period.span.start, period.span.end), marks: [] }).text.replace(/\s/g, '')).toBe(period.raw)
  return period && `${period.value.from} ${period.value.to}`
}

describe('readPeriod', () => {
  test.each([
    '本报告所列数据的统计期限自2023年1月1日至12月31日。',
    '本年度报告中所列数据的统计期限自2023年1月1日起，至2023年12月31日止。',
    '本年报所列数据统计时限为2023年1月1日至同年12月31日;电子版可下载。',
    '报告信息数据统计期限为：2023年1月1日至2023年12月31日。',
    '数据统计周期为 2023 年 1 月 1 日\n至 12 月 31 日。',
    '所列数据的统计日期为2023年1月1日----2023年12月31日。',
    '统计期限从2023年1月1日到12月31日止。',
    '所列数据统计限自2023年1月1日至2023年12月31日。',
    '统计时间:2023-01-01至2023-12-31',
    '报告中所列数据统计期为2023年1月1日至2023年12月31日。',
    '本报告涵盖2023年1月1日至12月31日期间的公开工作。',
    '报告期2023.1.1—2023.12.31。',
    '统计期限为二〇二三年一月一日至二〇二三年十二月三十一日。',
    '统计期限为二○二三年元月一日至十二月三十一日。',
    '统计区间为2023年1月至12月。',
    '统计期限自２０２３年１月１日～１２月３１日。',
    '2023年1月1日至12月31日为本报告数据的统计时限。',
    '统计期限自202311日至20231231日止。',
    '统计期限自2023年11日至12月31日。',
    '统计期限自20230101至20231231。',
    '所列数据的统计期限自2023年1月1日至12月31日。表中数字的统计期限同为2023年1月1日至2023年12月31日为统计期限。',
  ])('%s', (text) => expect(periodOf(text)).toBe('2023-01-01 2023-12-31'))

  test.each([
    ['as it is printed, though not the whole year', '统计期限自2023年1月1日至2023年11月30日。', '2023-01-01 2023-11-30'],
    ['last year’s left in', '统计期限自2022年1月1日至12月31日。', '2022-01-01 2022-12-31'],
  ])('%s', (_name, text, period) => expect(periodOf(text)).toBe(period))

  test.each([
    ['a stretch of days of something else', '2023年1月1日至12月31日，我镇主动公开信息12条。'],
    ['what was counted in the year', '据统计，2023年1月1日至6月30日共发布12条。'],
    ['the time of a campaign', '整治行动自2023年3月1日至2023年5月31日开展。'],
    ['days that do not exist', '统计期限自2023年1月1日至2023年12月32日。'],
    ['backwards', '统计期限自2023年1月1日至2022年12月31日。'],
    ['digits lost', '统计期限自202年1月1日至12月31日。'],
    ['a year with digits too many', '统计期限自202020年1月1日至12月31日。'],
    ['two years in damaged digits', '统计期限自202211日至20231231日。'],
    ['signs lost where more than one day is possible', '统计期限自2023111日至20231231日。'],
    ['an end alone', '统计期限截至2023年12月31日。'],
    ['two statements that differ', '统计期限自2022年1月1日至12月31日。表中数据的统计期限自2023年1月1日至12月31日。'],
    ['a blank form', '统计期限自  年1月1日至12月31日。'],
  ])('%s', (_name, text) => expect(periodOf(text)).toBeNull())
})

test('a hostile text takes no longer than its length', () => {
  const from = performance.now()
  periodOf('统计期限自2023年1月1日至'.repeat(5_000))
  periodOf(`统计期限自${'2023'.repeat(20_000)}`)
  periodOf(`统计期限自2023年1月1日${'-'.repeat(50_000)}`)
  expect(performance.now() - from).toBeLessThan(2000)
})
