import { camelCase } from '../../lib/camel-case.ts'
import type { FindingItem, PlacedItem } from './report-model.ts'
import type { ReportData } from './report-query.ts'
import type { Place } from './to-text-pieces.ts'

const order = ['FAIL', 'UNCERTAIN', 'INFO', 'NOT_ASSESSABLE', 'PASS']

/** What the checks found, errors first, with the cells and the places on both sides of each contradiction. */
export function toFindings(report: Pick<ReportData, 'findings'>, items: readonly PlacedItem[]): FindingItem[] {
  const labels = new Map(items.map((item) => [item.id, item.label]))
  const findings = report.findings.map((finding): FindingItem => {
    const { fingerprint, check, outcome, severity, message, expected, actual, cells, sources } = finding
    return {
      id: fingerprint,
      check: check.id,
      title: check.title,
      outcome,
      severity: camelCase(severity),
      message,
      expected,
      actual,
      cells: cells.map((key) => ({ key, label: labels.get(key) ?? key })),
      sources: sources.map(({ quote }, index) => ({ id: sourceId(fingerprint, index), quote })),
    }
  })
  return findings.sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
}

/** The places of all findings, by the ids that `toFindings` gives them. */
export function findingPlaces(report: Pick<ReportData, 'findings'>): Place[] {
  return report.findings.flatMap(({ fingerprint, sources }) =>
    sources.map(({ start, end }, index) => ({ id: sourceId(fingerprint, index), start, end })),
  )
}

const sourceId = (fingerprint: string, index: number): string => `finding.${fingerprint}.${index}`
