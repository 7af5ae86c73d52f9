import { type FormId, forms, type Locale, messagesOf, type Part, parts } from '@gongkai/shared'
import { camelCase } from '../../lib/camel-case.ts'
import type { PlacedItem, ReportModel, ReportTable } from './report-model.ts'
import type { ReportData } from './report-query.ts'
import { squeezePieces } from './squeeze-pieces.ts'
import { toClaimItems } from './to-claim-items.ts'
import { toFactItems } from './to-fact-items.ts'
import { toFigureItems } from './to-figure-items.ts'
import { findingPlaces, toFindings } from './to-findings.ts'
import { toTable } from './to-table.ts'
import { type Place, toTextPieces } from './to-text-pieces.ts'

/** A report as the API gives it, turned into what its page draws. */
export function toReportModel(report: ReportData, locale: Locale): ReportModel {
  const tables = toTables(report, locale)
  const claims = toClaimItems(report, locale)
  const items = [...toFigureItems(report, tables, locale), ...claims, ...toFactItems(report, locale)]
  const findings = toFindings(report, items, locale)
  const places = [...items.flatMap(placeOf), ...findingPlaces(report)]
  const figures = new Set(report.figures.map(({ key }) => key))
  return {
    tables,
    items: Object.fromEntries(items.map((item) => [item.id, item])),
    claims: claims.map(({ id }) => id),
    findings,
    pieces: squeezePieces(toTextPieces(report.document.segments, places), (piece) => piece.places.some((id) => figures.has(id))),
  }
}

const placeOf = ({ id, start, end }: PlacedItem): Place[] => (start === null || end === null ? [] : [{ id, start, end }])

/** Each table on the form that it was found to use; those that the form due that year asks for and the document lacks are named as missing. */
function toTables(report: ReportData, locale: Locale): ReportTable[] {
  const words = messagesOf(locale)
  const used = new Map<Part, FormId>(report.formParts.flatMap(({ part, form }) => (form && form !== 'FREEFORM' ? [[camelCase(part), form]] : [])))
  const main = report.formDetected === 'FREEFORM' ? null : report.formDetected
  const due = main ? forms[main].tables.map(({ part }) => part) : []
  return parts
    .filter((part) => used.has(part) || due.includes(part))
    .map((part) => {
      const form = used.get(part) ?? null
      const data = form && forms[form].tables.find((table) => table.part === part)
      return { part, form, title: words.parts[part], table: data ? toTable(data, locale) : null }
    })
}
