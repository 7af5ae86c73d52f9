import { dispositions, formatNumber, formatYears, type Locale, messagesOf } from '@gongkai/shared'
import { addPoints } from './add-points.ts'
import { printSum } from './print-sum.ts'
import { pointOf, type Trend } from './trend.ts'

/** The finding over the chart of outcomes: what most requests came to in the latest year that has any. */
export function toDispositionTitle(trend: Trend, years: readonly number[], locale: Locale): string {
  const words = messagesOf(locale)
  const points = (year: number) => dispositions.map((key) => ({ key, point: pointOf(trend, key, year) }))
  const known = years.filter((year) => points(year).some(({ point }) => point.value !== null))
  if (known.length === 0) return words.region.charts.dispositionNone
  const year = known.findLast((one) => points(one).some(({ point }) => (point.value ?? 0) > 0))
  if (year === undefined) return words.region.charts.dispositionZero({ years: formatYears(known, locale) })
  const most = points(year).reduce((best, one) => ((one.point.value ?? 0) > (best.point.value ?? 0) ? one : best))
  return words.region.charts.dispositionTitle({
    year,
    label: words.dispositions[most.key].label,
    value: formatNumber(most.point.value ?? 0, locale),
    total: printSum(addPoints(points(year).map(({ point }) => point)), locale),
  })
}
