import { formatYears, type Locale, messagesOf } from '@gongkai/shared'
import { addPoints } from '../trend/add-points.ts'
import { printSum } from '../trend/print-sum.ts'
import { pointOf, type Trend } from '../trend/trend.ts'

/** The finding over the chart of requests received; first and last year are compared only where no change of form lies between. */
export function toReceivedTitle(trend: Trend, years: readonly number[], breakYears: readonly number[], locale: Locale): string {
  const words = messagesOf(locale).region.charts
  const known = years.map((year) => pointOf(trend, 'newReceived', year)).filter((point) => point.value !== null)
  const last = known.at(-1)
  if (!last) return words.receivedNone
  if (known.every((point) => point.value === 0)) {
    return words.receivedZero({
      years: formatYears(
        known.map(({ year }) => year),
        locale,
      ),
    })
  }
  const lastBreak = Math.max(0, ...breakYears.filter((year) => year <= last.year))
  const since = known.filter(({ year }) => year >= lastBreak)
  const first = since[0] ?? last
  const text = (point: typeof last) => printSum(addPoints([point]), locale)
  if (first === last) return words.receivedOne({ year: last.year, value: text(last) })
  const peak = since.reduce((most, point) => ((point.value ?? 0) > (most.value ?? 0) ? point : most), first)
  const said = words.receivedTitle({ first: first.year, last: last.year, from: text(first), to: text(last) })
  if (peak === first || peak === last) return said
  return said + (locale === 'zh' ? '，' : '; ') + words.receivedPeak({ year: peak.year, value: text(peak) })
}
