import { formatDay, type Locale, messagesOf } from '@gongkai/shared'
import type { PlacedItem } from './report-model.ts'
import type { ReportData } from './report-query.ts'

/** The days that the document states, as things that can be lit; one that it does not state is left out. */
export function toDateItems(report: Pick<ReportData, 'publishedOn' | 'signedOn'>, locale: Locale): PlacedItem[] {
  const words = messagesOf(locale).report.meta
  const dates = [
    { id: 'publishedOn', label: words.published, day: report.publishedOn },
    { id: 'signedOn', label: words.signed, day: report.signedOn },
  ]
  return dates.flatMap(({ id, label, day }): PlacedItem[] => {
    if (!day) return []
    const { start, end, quote } = day.source
    const nothing = { isZero: false, unit: null, candidates: [], joint: null } as const
    return [{ id, label, state: 'number', text: formatDay(day.value, locale), raw: quote, how: 'read', start, end, ...nothing }]
  })
}
