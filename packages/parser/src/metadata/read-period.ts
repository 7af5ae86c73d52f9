import type { Day, Period, Stated } from '@gongkai/shared'
import { CharacterSet } from '../text/character-set.ts'
import { readDay } from '../text/read-day.ts'
import type { Dense } from './dense.ts'
import { findYears } from './find-years.ts'

const year = '(\\d{4}|[〇零O○一二三四五六七八九]{4})'
const small = '(\\d{1,2}|[一二三四五六七八九十元]{1,3})'
const until = '(?:起|零时|0时|开始|,){0,2}(?:至|到|-{1,9}|~{1,4})'

/** How a stretch of days is printed, white space left out; each gives first and last day out of its groups. */
const shapes: readonly { readonly pattern: RegExp; readonly days: (groups: readonly string[]) => readonly [Day | null, Day | null] }[] = [
  {
    pattern: new RegExp(
      `${year}[年./-]${small}[月./-]${small}日?${until}(?:(${year.slice(1, -1)}|同|当|本)[年./-])?${small}[月./-]${small}日?(?!\\d)`,
      'y',
    ),
    days: ([y = '', m = '', d = '', y2, m2 = '', d2 = '']) => [readDay(y, m, d), readDay(y2 && !/[同当本]/.test(y2) ? y2 : y, m2, d2)],
  },
  {
    // Whole months: «2023年1月至12月».
    pattern: new RegExp(`${year}年(1|01|一)月份?${until}(?:${year}年)?(12|十二)月(?:份|底|末)?(?![\\d一二三])`, 'y'),
    days: ([y = '', m = '', y2, m2 = '']) => [readDay(y, m, '1'), readDay(y2 ?? y, m2, '31')],
  },
  {
    // Signs lost beside digits: «201211日至20121231日». From the first to the last of one and the same year nothing else can be meant.
    pattern: /(\d{4})年?0?1月?0?1日?起?(?:至|到|-{1,9}|~{1,4})(?:(\d{4})年?)?12月?31日?(?!\d)/y,
    days: ([y = '', y2]) => (y2 === undefined || y2 === y ? [readDay(y, '1', '1'), readDay(y, '12', '31')] : [null, null]),
  },
]

/** What stands right before the days where a report states its period, and not the days of some event. */
const announced =
  /(?:(?<!据)统计|统计期|统计限|期限|时限|周期|期间|日期|时间|区间|范围|时段|起止|数据|数字|报告期|涵盖)[均都是为系自从:计起止的限]{0,5}$/
const about = /统计|数据|数字|报告|年报/
/** «2023年1月1日至12月31日为统计期限». */
const namedAfter = /^[止,]{0,2}[是为系][^。,;]{0,14}(?:统计|期限|时限)/

/** The days that the report says its figures cover; null where it does not say, where it says two different things or where signs are lost beyond doubt. */
export function readPeriod(prose: Dense): Stated<Period> | null {
  const found = findYears(prose.text).flatMap((at) => (mayBegin(prose.text, at) ? periodsAt(prose, at) : []))
  const [first, ...others] = found
  return first && others.every(({ value }) => value.from === first.value.from && value.to === first.value.to) ? first : null
}

/** A stretch's first day with everything that may stand before «至» is no longer than this. */
const longestDay = 20

/** Behind its year a day goes on with a sign or with the number of its month, and the stretch with «至»; most years are followed by other words. */
function mayBegin(text: string, at: number): boolean {
  const behind = text.charCodeAt(at + 4) === 0x5e74 ? at + 5 : at + 4
  return goesOn.has(text.charCodeAt(behind)) && /[至到~-]/.test(text.slice(behind, at + longestDay))
}

const goesOn = new CharacterSet('0123456789./-一二三四五六七八九十元')

/** The stretches of days that begin at a place, in every shape that fits, where the words around say that they are the period. */
function periodsAt(prose: Dense, at: number): Stated<Period>[] {
  return shapes.flatMap(({ pattern, days }) => {
    pattern.lastIndex = at
    const match = pattern.exec(prose.text)
    if (!match || !isStatement(prose.text, at, at + match[0].length)) return []
    const [from, to] = days(match.slice(1))
    return from && to && from < to ? [prose.stated({ from, to }, at, at + match[0].length)] : []
  })
}

function isStatement(text: string, from: number, to: number): boolean {
  const near = text.slice(Math.max(0, from - 80), from)
  const before = near.slice(near.lastIndexOf('。') + 1)
  return (announced.test(before) && about.test(before)) || namedAfter.test(text.slice(to, to + 30))
}
