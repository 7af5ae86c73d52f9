import { describe, expect, test } from 'vitest'
import { dayPattern, readDay } from './read-day.ts'

const dayIn = (text: string) => {
  const match = dayPattern.exec(text)
  return match ? readDay(match[1] ?? '', match[2] ?? '', match[3] ?? '') : null
}

describe('readDay', () => {
  test.each([
    ['2024-01-29', '2024-01-29'],
    ['2024/1/9', '2024-01-09'],
    ['2024.01.29', '2024-01-29'],
    ['2023年12月31日', '2023-12-31'],
    ['2023 年 2 月 8 日', '2023-02-08'],
    ['二〇二四年一月十日', '2024-01-10'],
    ['二O一九年三月十一日', '2019-03-11'],
    ['二○二〇年十二月三十一日', '2020-12-31'],
    ['二零二一年十月二十日', '2021-10-20'],
    ['二〇0九年三月二十七日', '2009-03-27'],
    ['2024年二月29日', '2024-02-29'],
  ])('%s', (text, day) => expect(dayIn(text)).toBe(day))

  test.each(['2023-02-29', '2023年13月1日', '2023年0月5日', '2023年4月31日', '1023年4月1日', '去年十二月', '12月31日'])('%s is no day', (text) => {
    expect(dayIn(text)).toBeNull()
  })
})
