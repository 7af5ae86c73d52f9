import { type Locale, messagesOf } from '@gongkai/shared'
import type { YearChartData } from '../../charts/year-chart-data.ts'

/** The signs that a chart uses, explained; only those that occur in it. */
export function chartNotes(data: YearChartData, locale: Locale): string[] {
  const words = messagesOf(locale).chart
  const bounded = data.columns.some(({ tops }) => Object.values(tops).some((top) => top.startsWith('≥')))
  const gaps = data.columns.some((column) => Object.keys(column.gaps).length > 0)
  return [...(data.drawable ? data.breaks.map(({ note }) => note) : []), ...(bounded ? [words.lowerBoundNote] : []), ...(gaps ? [words.gapNote] : [])]
}
