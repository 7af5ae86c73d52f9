import { dispositions, type Locale, messagesOf } from '@gongkai/shared'
import type { DrawnSeries } from './to-year-chart.ts'
import type { Trend } from './trend.ts'

/** The six outcomes of a request as one stack, in official order, in their own colours. */
export function dispositionSeries(trend: Trend, locale: Locale): DrawnSeries[] {
  const words = messagesOf(locale).dispositions
  return dispositions.map((key) => ({
    key,
    metric: key,
    trend,
    stack: 'outcomes',
    paint: key,
    label: words[key].label,
    hint: words[key].hint,
  }))
}
