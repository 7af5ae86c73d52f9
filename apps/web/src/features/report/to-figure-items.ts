import { formatNumber, type Locale, messagesOf } from '@gongkai/shared'
import { camelCase } from '../../lib/camel-case.ts'
import type { PlacedItem, ReportTable } from './report-model.ts'
import type { ReportData } from './report-query.ts'

type ApiFigure = ReportData['figures'][number]

/** Every cell of the tables as something that can be lit; a cell that the API does not name is absent. */
export function toFigureItems(report: ReportData, tables: readonly ReportTable[], locale: Locale): PlacedItem[] {
  const byKey = new Map(report.figures.map((figure) => [figure.key, figure]))
  const cells = tables.flatMap(({ table }) => table?.body.flat() ?? [])
  return cells.flatMap((cell) => (cell.kind === 'figure' ? [toFigureItem(cell.key, cell.label, byKey.get(cell.key), report, locale)] : []))
}

function toFigureItem(key: string, label: string, figure: ApiFigure | undefined, report: ReportData, locale: Locale): PlacedItem {
  const words = messagesOf(locale)
  const state = figure ? camelCase(figure.state) : 'absent'
  const value = figure?.value ?? null
  const blank = words.report.inspector.candidateBlank
  return {
    id: key,
    label,
    state,
    text: value === null ? words.states[state] : formatNumber(value, locale),
    isZero: value === 0,
    raw: figure?.raw ?? '',
    how: figure ? camelCase(figure.how) : 'read',
    unit: figure?.unit ?? null,
    candidates: (figure?.candidates ?? []).map((candidate) => (candidate === null ? blank : formatNumber(candidate, locale))),
    joint: jointOf(key, report, locale),
    start: figure?.source?.start ?? null,
    end: figure?.source?.end ?? null,
  }
}

function jointOf(key: string, report: ReportData, locale: Locale): PlacedItem['joint'] {
  const ambiguity = report.ambiguities.find(({ cells }) => cells.includes(key))
  if (!ambiguity || ambiguity.cells.length < 2) return null
  const count = formatNumber(ambiguity.count, locale)
  return { cells: ambiguity.cells.length - 1, count: ambiguity.complete ? count : messagesOf(locale).report.inspector.moreThan({ count }) }
}
