import type { Finding, ReadableText, Report } from '@gongkai/shared'
import { allChecks } from './all-checks.ts'
import type { Check, CohortFinding, HistoryFinding } from './check.ts'
import type { Cohort } from './cohort.ts'
import type { Edition } from './edition.ts'
import { maskFindings } from './mask-findings.ts'

/**
 * Checks one report by itself: figures, claims, form, and its text as a person reads it (built only when a check asks for it).
 * Every outcome comes back, PASS included, in the order of the checks. No words of a finding hold a person's number or mailbox.
 * A document that was refused is no report and has no findings.
 */
export function runReportChecks(report: Report, text: ReadableText, checks: readonly Check[] = allChecks): Finding[] {
  if (report.refusal) return []
  const year = report.year?.value ?? null
  const found: Finding[] = []
  for (const check of checks) {
    if (check.door !== 'report' || !isOfYears(check, year) || !isOfForms(check, report.form)) continue
    for (const one of check.test(report, text)) found.push(one)
  }
  return maskFindings(found, [{ report, text }])
}

function isOfForms({ forms }: Check, { detected, parts }: Report['form']): boolean {
  const { proactive, requests, cases, statistics2014 } = parts
  for (const form of forms) {
    if (form === detected || form === proactive || form === requests || form === cases || form === statistics2014) return true
  }
  return false
}

/** A report whose year is not known is looked at by every check; the check itself says what it cannot tell. */
function isOfYears({ years }: Check, year: number | null): boolean {
  return years === null || year === null || (years.from <= year && year <= (years.to ?? year))
}

/** Checks the editions of one agency against each other; they may come in any order, those without a year are left out. */
export function runHistoryChecks(editions: readonly Edition[], checks: readonly Check[] = allChecks): HistoryFinding[] {
  const taken = editions.filter(({ report }) => report.refusal === null && report.year !== null)
  const history = taken.toSorted((a, b) => (a.report.year?.value ?? 0) - (b.report.year?.value ?? 0))
  const found = checks.flatMap((check) => (check.door === 'history' ? check.test(history) : []))
  return maskFindings(found, history)
}

/** Checks the units of a region and year against each other, against the register, and against the neighbours. */
export function runCohortChecks(cohort: Cohort, checks: readonly Check[] = allChecks): CohortFinding[] {
  return checks.flatMap((check) => (check.door === 'cohort' ? check.test(cohort) : []))
}
