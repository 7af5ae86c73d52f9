import { type Locale, messagesOf } from '@gongkai/shared'
import type { DrawnSeries } from '../trend/to-year-chart.ts'
import type { Trend } from '../trend/trend.ts'

/** The two series of requests received, side by side and never on each other. */
export function receivedSeries(units: Trend | null, own: Trend | null, locale: Locale): DrawnSeries[] {
  const words = messagesOf(locale).region
  return [
    ...(units ? [{ key: 'units', stack: 'units', metric: 'newReceived', trend: units, paint: 'received', label: words.sumShort } as const] : []),
    ...(own ? [{ key: 'own', stack: 'own', metric: 'newReceived', trend: own, paint: 'ownReport', label: words.ownShort } as const] : []),
  ]
}
