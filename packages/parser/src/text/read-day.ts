import type { Day } from '@gongkai/shared'

const digitOf: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  O: 0,
  o: 0,
  '○': 0,
  '0': 0,
  一: 1,
  元: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** A day in Arabic or Chinese numerals: 2024-01-29, 2023年12月31日, 二O一九年三月十一日. Groups: year, month, day. */
export const dayPattern =
  /(\d{4}|[〇零O○0一二三四五六七八九]{4})\s*[-年/.]\s*(\d{1,2}|[一二三四五六七八九十元]{1,2})\s*[-月/.]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*日?/

/** The groups of a `dayPattern` match as `2019-03-11`; null where there is no such day. */
export function readDay(year: string, month: string, day: string): Day | null {
  const [y, m, d] = [readYear(year), readSmall(month), readSmall(day)]
  const real = y >= 1990 && y <= 9999 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m)
  return real ? `${y}-${twoDigits(m)}-${twoDigits(d)}` : null
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`
}

/** Four digits in either script: 2019, 二〇一九. */
export function readYear(text: string): number {
  return [...text].reduce((year, unit) => year * 10 + (digitOf[unit] ?? Number(unit)), 0)
}

/** A number below one hundred: 11, 十一, 三十一. */
function readSmall(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens ? (digitOf[tens] ?? Number.NaN) : 1) : 0
  return ten * 10 + (ones ? (digitOf[ones] ?? Number.NaN) : 0)
}
