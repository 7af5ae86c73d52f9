import { type AgencyKind, formatNumber, type Locale, messagesOf } from '@gongkai/shared'
import { camelCase } from '../../lib/camel-case.ts'
import type { ListedAgency } from './region-query.ts'

/** Whether there is a report for a year, and what was found in it. */
export interface YearState {
  readonly year: number
  readonly published: boolean
  readonly failures: number
  readonly uncertain: number
}

/** An agency as a line of the list; everything that can be sorted or filtered stands as a plain value. */
export interface AgencyRow {
  readonly id: string
  readonly name: string
  readonly kind: AgencyKind
  readonly invented: boolean
  readonly years: readonly YearState[]
  readonly latestYear: number | null
  /** Requests received in the latest year; undefined where the report has no number, so that it sorts behind all numbers. */
  readonly received: number | undefined
  readonly receivedText: string
  readonly receivedNote: string | null
  readonly failures: number
  readonly uncertain: number
  /** What the column of findings is sorted by. */
  readonly findings: number
}

export function toAgencyRows(agencies: readonly ListedAgency[], years: readonly number[], locale: Locale): AgencyRow[] {
  return agencies.map((agency) => toAgencyRow(agency, years, locale))
}

function toAgencyRow({ id, name, kind, invented, reports }: ListedAgency, years: readonly number[], locale: Locale): AgencyRow {
  const words = messagesOf(locale)
  const byYear = new Map(reports.map((report) => [report.year, report]))
  const states = years.map((year): YearState => {
    const counts = byYear.get(year)?.findingCounts
    return { year, published: byYear.has(year), failures: counts?.failures ?? 0, uncertain: counts?.uncertain ?? 0 }
  })
  const latest = reports.reduce<(typeof reports)[number] | null>((last, report) => (last && last.year > report.year ? last : report), null)
  const figure = latest?.figures[0]
  const state = figure ? camelCase(figure.state) : 'absent'
  const value = figure?.value ?? undefined
  const failures = states.reduce((sum, one) => sum + one.failures, 0)
  const uncertain = states.reduce((sum, one) => sum + one.uncertain, 0)
  return {
    id,
    name,
    kind,
    invented,
    years: states,
    latestYear: latest?.year ?? null,
    received: value,
    receivedText: value === undefined ? words.states[state] : formatNumber(value, locale),
    receivedNote: value === undefined && latest ? words.stateHints[state] : null,
    failures,
    uncertain,
    findings: failures * 1000 + uncertain,
  }
}
