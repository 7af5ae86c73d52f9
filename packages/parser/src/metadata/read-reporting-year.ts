import type { Period, Stated } from '@gongkai/shared'
import { matchesOf } from '../text/matches-of.ts'
import type { Dense } from './dense.ts'
import { isReportYear } from './is-report-year.ts'

/** Sentences that name the year a report is about, the surest first. A year that merely comes first in the text or a plan for the next is none. */
const statements: readonly RegExp[] = [
  /(?<![\d~-])(\d{4})年1月1日(?:起|零时)?(?:至|到|-|~)+(?:(?:\1|同)年)?12月31日/g,
  /(?<![\d~-])(\d{4})年度?[\u3400-\u9fff]{0,12}?(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:的)?(?:年度报告|年报|情况(?:报告|如下|总结))/g,
  /(?:现将|编制|形成|公布)[^。]{0,20}?(?<![\d~-])(\d{4})年度?[^。]{0,20}?(?:信息公开|政务公开)/g,
]

/**
 * The reporting year as the text states it, where the title does not: a year in a title's damaged digits («202020年») that the text names and no
 * other does, the year of the stated period, or else a sentence; null where sentences of the same kind name different years.
 */
export function readReportingYear(prose: Dense, damaged: Stated<string> | null, period: Stated<Period> | null): Stated<number> | null {
  const mended = damaged && yearWithin(prose, damaged)
  if (mended) return mended
  const ofPeriod = period && yearOf(prose, period)
  if (ofPeriod) return isLeftOver(prose.text, ofPeriod.value) ? null : ofPeriod
  for (const statement of statements) {
    const found = matchesOf(statement, prose.text).flatMap((match) => {
      const at = match.index + match[0].indexOf(match[1] ?? '')
      return isReportYear(Number(match[1])) ? [prose.stated(Number(match[1]), at, at + 4)] : []
    })
    const [first, ...others] = found
    if (first) return others.every(({ value }) => value === first.value) ? first : null
  }
  return null
}

/** What was done in a year, and is no plan for it. */
const doings =
  /(?<![\d~-])(\d{4})年度?(?![^。;\d]{0,16}(?:将|拟|计划|打算))[^。;\d]{0,14}?(?:主动公开|未发生|未收到|没有收到|共收到|受理|累计|共发布|共公开)/g
/** So many sentences tell a year from a slip of the pen. */
const fewestDoings = 2

/** Last year's period left in this year's text: the sentences tell what was done in the year after it, and nothing of its own. */
function isLeftOver(text: string, year: number): boolean {
  const told = matchesOf(doings, text).map((match) => Number(match[1]))
  return told.length >= fewestDoings && told.every((one) => one === year + 1)
}

/** The one year within damaged digits that the rest of the text names. */
function yearWithin(prose: Dense, damaged: Stated<string>): Stated<number> | null {
  if (!/^\d+$/.test(damaged.value)) return null
  const within = [...damaged.value].map((_, at) => damaged.value.slice(at, at + 4)).filter((four) => four.length === 4 && isReportYear(Number(four)))
  const named = [...new Set(within)].filter((four) => new RegExp(`(?<![\\d~-])${four}年`).test(prose.text))
  return named.length === 1 ? { value: Number(named[0]), raw: damaged.raw, span: damaged.span } : null
}

/** The year of a period from its first day into December, as some count early; every period is printed with its year in the first four characters. */
function yearOf(prose: Dense, { value, raw }: Stated<Period>): Stated<number> | null {
  const year = value.from.slice(0, 4)
  const at = prose.text.indexOf(raw)
  return value.from === `${year}-01-01` && value.to.startsWith(`${year}-12-`) && at >= 0 ? prose.stated(Number(year), at, at + 4) : null
}
