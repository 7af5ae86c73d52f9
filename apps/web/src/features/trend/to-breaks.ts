import { type Locale, type Metric, messagesOf } from '@gongkai/shared'
import type { YearBreak } from '../../charts/year-chart-data.ts'

/** A break as the API tells it. */
export interface ApiBreak {
  readonly year: number
  readonly sections: readonly string[]
  readonly reason: string
}

/** The breaks of a section of the form, in finished words. */
export function toBreaks(breaks: readonly ApiBreak[], section: Metric['section'], locale: Locale): YearBreak[] {
  const words = messagesOf(locale).chart
  return breaks
    .filter(({ sections }) => sections.includes(section))
    .map(({ year, reason }) => ({ year, label: words.breakLabel({ year }), note: reason }))
}
