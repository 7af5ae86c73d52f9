import { county } from '../county.ts'
import { shortNameOf } from '../prose/words-of.ts'
import type { Random } from '../random.ts'
import type { Edition } from './edition.ts'

/** The labelled facts above a report; the date of publication only where the edition has one. */
export function indexEntries(edition: Edition, title: string, random: Random): [string, string][] {
  const { unit, year, publishedOn } = edition
  const number = `${county.code}${String(random.int(1, 99999)).padStart(5, '0')}/${year + 1}-${String(random.int(1, 9999)).padStart(5, '0')}`
  const date =
    publishedOn &&
    random.weighted([
      [publishedOn, 7],
      [chineseDay(publishedOn), 2],
      [`${publishedOn} ${random.int(10, 17)}:${random.int(10, 59)}`, 1],
    ])
  return [
    ['索引号', number],
    ['发布机构', edition.publisher ?? (random.chance(0.6) ? unit.agency : shortNameOf(unit))],
    ...(random.chance(0.5) ? [['公开目录', '政府信息公开工作年度报告'] as [string, string]] : []),
    ...(date
      ? [
          [
            random.weighted([
              ['发布日期', 4],
              ['公开日期', 2],
              ['发布时间', 2],
            ]),
            date,
          ] as [string, string],
        ]
      : []),
    ...(random.chance(0.4) ? [['公开方式', '主动公开'] as [string, string]] : []),
    ...(random.chance(0.6) ? [['名称', title] as [string, string]] : []),
  ]
}

/** `2022-01-09` as `2022年1月9日`. */
export function chineseDay(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** `2022-01-09` as `二〇二二年一月九日`, the way official letters are dated. */
export function numeralDay(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const digits = [...'〇一二三四五六七八九']
  const spell = (number: number) => {
    const tens = Math.floor(number / 10)
    return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${number % 10 > 0 ? digits[number % 10] : ''}`
  }
  return `${[...String(year)].map((digit) => digits[Number(digit)]).join('')}年${spell(month)}月${spell(date)}日`
}
