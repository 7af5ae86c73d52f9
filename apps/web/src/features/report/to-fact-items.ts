import { formatDay, type Locale, messagesOf } from '@gongkai/shared'
import type { PlacedItem } from './report-model.ts'
import type { ReportData } from './report-query.ts'

type Facts = Pick<ReportData, 'publishedOn' | 'signedOn' | 'indexNumber' | 'documentNumber' | 'period' | 'address' | 'formCited'>

/** The facts that the document states about itself, as things that can be lit; one that it does not state is left out. */
export function toFactItems(report: Facts, locale: Locale): PlacedItem[] {
  const { forms, report: words } = messagesOf(locale)
  const { meta } = words
  const { publishedOn, signedOn, indexNumber, documentNumber, period, address, formCited } = report
  const day = (value: string) => formatDay(value, locale)
  return [
    toItem('publishedOn', meta.published, publishedOn, ({ value }) => day(value)),
    toItem('signedOn', meta.signed, signedOn, ({ value }) => day(value)),
    toItem('indexNumber', meta.indexNumber, indexNumber, ({ value }) => value),
    toItem('documentNumber', meta.documentNumber, documentNumber, ({ value }) => value),
    toItem('period', meta.period, period, ({ from, to }) => meta.periodOf({ from: day(from), to: day(to) })),
    toItem('address', meta.address, address, ({ value }) => value),
    toItem('formCited', meta.formCited, formCited, ({ value }) => forms[value]),
  ].filter((item) => item !== null)
}

type Placed = { readonly source: { readonly start: number; readonly end: number; readonly quote: string } }

function toItem<T extends Placed>(id: string, label: string, stated: T | null, textOf: (stated: T) => string): PlacedItem | null {
  if (!stated) return null
  const { start, end, quote } = stated.source
  const nothing = { isZero: false, unit: null, candidates: [], joint: null } as const
  return { id, label, state: 'number', text: textOf(stated), raw: quote, how: 'read', start, end, ...nothing }
}
