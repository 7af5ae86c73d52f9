import { formatYears, type Locale, messagesOf } from '@gongkai/shared'
import { addPoints } from '../trend/add-points.ts'
import { printSum } from '../trend/print-sum.ts'
import { pointOf, type Trend } from '../trend/trend.ts'

/** The finding over what came in: the latest year with a number, or the years in which nothing came. */
export function toWorkloadTitle(trend: Trend, years: readonly number[], locale: Locale): string {
  const words = messagesOf(locale)
  const parts = (year: number) => [pointOf(trend, 'newReceived', year), pointOf(trend, 'carriedOver', year)]
  const received = years.filter((year) => pointOf(trend, 'newReceived', year).value !== null)
  const latest = received.at(-1)
  if (latest === undefined) return words.region.charts.receivedNone
  if (years.every((year) => parts(year).every((point) => (point.value ?? 0) === 0))) {
    return words.region.charts.receivedZero({ years: formatYears(received, locale) })
  }
  return words.agency.receivedTitle({ year: latest, value: printSum(addPoints(parts(latest)), locale) })
}
