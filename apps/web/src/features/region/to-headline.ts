import { formatNumber, formatPercent, type Locale, messagesOf } from '@gongkai/shared'
import { pointOf, type Trend } from '../trend/trend.ts'

/** Shares of fewer than this many say more about chance than about practice. */
const smallestBase = 10

/** The sentence over a region's page, from the latest year that has reports; the two series are told one after the other, never as one. */
export function toHeadline(units: Trend, own: Trend, years: readonly number[], locale: Locale): string {
  const words = messagesOf(locale).region.headline
  const year = latestYear(units, years)
  const ownYear = latestYear(own, years)
  const ownPoint = ownYear === null ? null : pointOf(own, 'newReceived', ownYear)
  const ownValue = ownPoint?.value === null || ownPoint === null ? null : formatNumber(ownPoint.value, locale)
  const end = locale === 'zh' ? '。' : '.'
  if (year === null) return ownYear === null || ownValue === null ? words.nothing + end : words.ownOnly({ year: ownYear, value: ownValue }) + end
  const parts = [receivedWords(units, year, locale), handledWords(units, year, locale)]
  if (ownYear !== null && ownValue !== null) parts.push(words.own({ year: ownYear, value: ownValue }))
  return parts.filter((part) => part !== null).join(locale === 'zh' ? '；' : '; ') + end
}

/** The last year with at least one report. */
export function latestYear(trend: Trend, years: readonly number[]): number | null {
  return years.findLast((year) => pointOf(trend, 'newReceived', year).reports > 0) ?? null
}

function receivedWords(units: Trend, year: number, locale: Locale): string {
  const words = messagesOf(locale).region.headline
  const { value, reports, counted } = pointOf(units, 'newReceived', year)
  if (value === null) return words.receivedNone({ year, reports })
  const text = formatNumber(value, locale)
  return counted < reports ? words.receivedAtLeast({ year, reports, counted, value: text }) : words.received({ year, reports, value: text })
}

function handledWords(units: Trend, year: number, locale: Locale): string | null {
  const words = messagesOf(locale).region.headline
  const handled = pointOf(units, 'handled', year)
  const granted = pointOf(units, 'granted', year)
  if (!handled.value || granted.value === null) return null
  const complete = handled.counted === handled.reports && granted.counted === granted.reports
  const percent = complete && handled.value >= smallestBase ? formatPercent(granted.value, handled.value, locale) : null
  const said = words.handled({ value: formatNumber(handled.value, locale), granted: formatNumber(granted.value, locale) })
  return percent ? said + words.share({ percent }) : said
}
