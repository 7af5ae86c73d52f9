import { findingClasses, type Locale, messagesOf, outcomes, severities } from '@gongkai/shared'
import { camelCase } from '../../lib/camel-case.ts'
import { reportPath } from '../../lib/paths.ts'
import { readableQuote } from '../../lib/readable-quote.ts'
import { figureLabel } from './figure-label.ts'
import type { FindingItem, OtherSide, PlacedItem } from './report-model.ts'
import type { ReportData } from './report-query.ts'
import type { Place } from './to-text-pieces.ts'

type Found = ReportData['findings'][number]

/** What the checks found, the gravest first, with the cells and the places on both sides of each contradiction. */
export function toFindings(report: Pick<ReportData, 'findings' | 'agency'>, items: readonly PlacedItem[], locale: Locale): FindingItem[] {
  const labels = new Map(items.map((item) => [item.id, item.label]))
  const findings = report.findings.map((finding): FindingItem => {
    const { fingerprint, check, outcome, severity, message, expected, actual, cells, sources } = finding
    return {
      id: fingerprint,
      check: check.id,
      title: check.title,
      outcome,
      class: camelCase(finding.class),
      severity: camelCase(severity),
      message,
      expected,
      actual,
      cells: cells.map((key) => ({ key, label: labels.get(key) ?? key })),
      sources: sources.map(({ quote }, index) => ({ id: sourceId(fingerprint, index), quote: readableQuote(quote) })),
      others: finding.others.map((other) => toOtherSide(other, report.agency.id, locale)),
    }
  })
  return findings.sort((a, b) => rankOf(a) - rankOf(b))
}

/** Classes apart, then the gravest, then errors before doubts. */
function rankOf({ class: found, severity, outcome }: FindingItem): number {
  return findingClasses.indexOf(found) * 100 + severities.indexOf(severity) * 10 + outcomes.indexOf(outcome)
}

function toOtherSide({ year, cells, report, sources }: Found['others'][number], agencyId: string, locale: Locale): OtherSide {
  const words = messagesOf(locale).report
  const isOld = report !== null && !report.isCurrent
  const query = { ...(isOld && { v: String(report.version) }), ...(cells.length === 1 && cells[0] && { hl: cells[0] }) }
  return {
    label: isOld ? words.otherVersion({ year, version: report.version }) : words.otherYear({ year }),
    href: report && reportPath(locale, agencyId, year, query),
    cells: cells.map((key) => figureLabel(key, locale)),
    quotes: sources.map(({ quote }) => readableQuote(quote)).filter((quote) => quote !== ''),
  }
}

/** The places of all findings, by the ids that `toFindings` gives them. */
export function findingPlaces(report: Pick<ReportData, 'findings'>): Place[] {
  return report.findings.flatMap(({ fingerprint, sources }) =>
    sources.map(({ start, end }, index) => ({ id: sourceId(fingerprint, index), start, end })),
  )
}

const sourceId = (fingerprint: string, index: number): string => `finding.${fingerprint}.${index}`
