import { formatNumber, formatYears, type Locale, messagesOf } from '@gongkai/shared'
import { addPoints } from '../trend/add-points.ts'
import { pointOf, type Trend } from '../trend/trend.ts'

/** What happened here over the years, in plain words: the latest year, the sum with how much of it is known, and the years without a report. */
export function toAgencySentence(trend: Trend, reported: readonly number[], years: readonly number[], locale: Locale): string {
  const words = messagesOf(locale).agency.sentence
  const latest = reported.at(-1)
  if (latest === undefined) return words.none
  const missing = years.filter((year) => year >= (reported[0] ?? year) && !reported.includes(year))
  const parts = [latestWords(trend, latest, locale), overWords(trend, reported, locale)]
  if (missing.length > 0) parts.push(words.missing({ years: formatYears(missing, locale) }))
  const kept = parts.filter((part) => part !== null)
  return locale === 'zh' ? `${kept.join('；')}。` : `${kept.join('; ')}.`
}

function latestWords(trend: Trend, year: number, locale: Locale): string {
  const words = messagesOf(locale)
  const { value, state } = pointOf(trend, 'newReceived', year)
  if (value === null) return words.agency.sentence.noNumber({ year, reason: words.stateHints[state] })
  return words.agency.sentence.received({ year, value: formatNumber(value, locale) })
}

function overWords(trend: Trend, reported: readonly number[], locale: Locale): string | null {
  const words = messagesOf(locale).agency.sentence
  if (reported.length < 2) return null
  const points = reported.map((year) => pointOf(trend, 'newReceived', year))
  const sum = addPoints(points)
  if (sum.value === null) return null
  const said = { years: formatYears(reported, locale), reports: reported.length, total: formatNumber(sum.value, locale) }
  const counted = points.filter((point) => point.value !== null).length
  return counted === reported.length ? words.over(said) : words.overAtLeast({ ...said, counted })
}
