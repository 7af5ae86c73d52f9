import type { Bilingual, CheckId, DetectedForm, Finding, FindingClass, ReadableText, Report, Severity } from '@gongkai/shared'
import type { Cohort } from './cohort.ts'
import type { Edition } from './edition.ts'

/** Reporting years, the first and the last included; `to` null where the rule goes on. */
export interface Years {
  readonly from: number
  readonly to: number | null
}

/** What a person is told about a check; docs/checks.md is written from it. */
export interface CheckCard {
  readonly id: CheckId
  /** English name, kebab-case. */
  readonly name: string
  /** Raised by one with each change of what it finds or says, so that `gongkai recheck` runs it over stored reports again; 1 unless told. */
  readonly version?: number
  readonly severity: Severity
  /** What a finding says that is wrong with the report: its document, or a number that cannot be right. What cannot be told is «reading» whatever the check. */
  readonly class: Exclude<FindingClass, 'reading'>
  readonly title: Bilingual
  /** What must hold, as short as it can be written. */
  readonly formula: Bilingual
  /** What is compared, when it fails, and when it cannot be told. */
  readonly explanation: Bilingual
  /** The rule that demands it; null where it follows from logic alone. */
  readonly law: Bilingual | null
  /** Forms that have what the check looks at; a report without any of them is not looked at. */
  readonly forms: readonly DetectedForm[]
  /** Reporting years that the rule itself is bound to; null where it holds whenever one of its forms is used. A report of another year is not looked at. */
  readonly years: Years | null
  /** What looks like it and is something else, or no fault. */
  readonly notMistakenFor: Bilingual
  readonly example: { readonly bad: Bilingual; readonly good: Bilingual }
}

/** A check of one report by itself. */
export interface ReportCheck extends CheckCard {
  readonly door: 'report'
  readonly test: (report: Report, text: ReadableText) => Finding[]
}

/** What was found in the report of one year of a history. */
export interface HistoryFinding extends Finding {
  readonly year: number
}

/** A check over the editions of one agency, oldest first. */
export interface HistoryCheck extends CheckCard {
  readonly door: 'history'
  readonly test: (editions: readonly Edition[]) => HistoryFinding[]
}

/** What was found in the report of one unit of a cohort. */
export interface CohortFinding extends Finding {
  readonly agency: string
}

/** A check over units that report for the same year. */
export interface CohortCheck extends CheckCard {
  readonly door: 'cohort'
  readonly test: (cohort: Cohort) => CohortFinding[]
}

export type Check = ReportCheck | HistoryCheck | CohortCheck
