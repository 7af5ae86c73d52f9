import { formatNumber, type Locale, messagesOf } from '@gongkai/shared'
import type { YearValue } from '../../charts/year-chart-data.ts'
import { isLowerBound, type TrendPoint } from './trend.ts'

/** A point in finished words: `12`, `≥ 12`, `空`, `—`, `·`, with the reason beside it. A blank stays a gap and is never 0. */
export function toYearValue(point: TrendPoint, locale: Locale): YearValue {
  const words = messagesOf(locale)
  if (point.value === null) return { value: null, text: words.states[point.state], note: words.stateHints[point.state] }
  const text = formatNumber(point.value, locale)
  if (!isLowerBound(point)) return { value: point.value, text, note: null }
  return { value: point.value, text: words.chart.atLeast({ value: text }), note: words.chart.counted(point) }
}
