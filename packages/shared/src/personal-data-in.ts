import type { Span } from './figure.ts'
import { findPersonalData, type PersonalData } from './find-personal-data.ts'
import type { ReadableText } from './readable-text.ts'
import type { Report } from './report.ts'
import { tableSpansOf } from './table-spans-of.ts'

/** Personal data of a report: `start` and `end` count in its readable text, `place` in its source. */
export interface PlacedPersonalData extends PersonalData {
  readonly quote: string
  readonly place: Span
}

/**
 * Personal data in the prose of a report; what stands in its tables is none. The same characters are flagged (D1) and masked. The report is
 * asked for only where something was found.
 */
export function personalDataIn(text: ReadableText, report: () => Pick<Report, 'figures'>): PlacedPersonalData[] {
  const found = findPersonalData(text.text)
  if (found.length === 0) return []
  const tables = tableSpansOf(report())
  return found.flatMap((one) => {
    const place = text.spanOf(one.start, one.end)
    if (tables.some(({ start, end }) => place.start >= start && place.end <= end)) return []
    return [{ ...one, quote: text.text.slice(one.start, one.end), place }]
  })
}
