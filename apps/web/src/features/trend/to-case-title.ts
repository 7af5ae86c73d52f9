import { formatYears, type Locale, messagesOf } from '@gongkai/shared'
import { addPoints, type PointSum } from './add-points.ts'
import { type CaseOutcomeKey, caseChannelKeys, caseChannels } from './case-channels.ts'
import { printSum } from './print-sum.ts'
import { pointOf, type Trend } from './trend.ts'

/** Cases of all three channels over the years. */
export function addCases(trend: Trend, years: readonly number[], outcome: CaseOutcomeKey | 'total'): PointSum {
  return addPoints(years.flatMap((year) => caseChannelKeys.map((channel) => pointOf(trend, caseChannels[channel][outcome], year))))
}

/** The finding over reconsideration and litigation: how many, and how many were corrected. */
export function toCaseTitle(trend: Trend, years: readonly number[], locale: Locale): string {
  const words = messagesOf(locale).region.charts
  const known = years.filter((year) => caseChannelKeys.some((channel) => pointOf(trend, caseChannels[channel].total, year).value !== null))
  const total = addCases(trend, years, 'total')
  if (total.value === null) return words.caseNone
  const text = formatYears(known, locale)
  if (total.value === 0 && total.complete) return words.caseZero({ years: text })
  return words.caseTitle({ years: text, total: printSum(total, locale), corrected: printSum(addCases(trend, years, 'corrected'), locale) })
}
