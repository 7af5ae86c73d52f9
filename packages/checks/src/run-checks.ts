import type { Finding, Report } from '@gongkai/shared'
import { allChecks } from './all-checks.ts'
import type { Check, CohortFinding, HistoryFinding } from './check.ts'
import type { Cohort } from './cohort.ts'

/**
 * Checks one report by itself: figures, claims, form. Every outcome comes back, PASS included, in the order of the checks.
 * A document that was refused is no report and has no findings.
 */
export function runReportChecks(report: Report, checks: readonly Check[] = allChecks): Finding[] {
  if (report.refusal) return []
  const used = new Set([report.form.detected, ...Object.values(report.form.parts)])
  return checks.flatMap((check) => (check.door === 'report' && check.forms.some((form) => used.has(form)) ? check.test(report) : []))
}

/** Checks the reports of one agency against each other; they may come in any order, those without a year are left out. */
export function runHistoryChecks(reports: readonly Report[], checks: readonly Check[] = allChecks): HistoryFinding[] {
  const taken = reports.filter((report) => report.refusal === null && report.year !== null)
  const history = taken.toSorted((a, b) => (a.year?.value ?? 0) - (b.year?.value ?? 0))
  return checks.flatMap((check) => (check.door === 'history' ? check.test(history) : []))
}

/** Checks the units of a region and year against each other, against the register, and against the neighbours. */
export function runCohortChecks(cohort: Cohort, checks: readonly Check[] = allChecks): CohortFinding[] {
  return checks.flatMap((check) => (check.door === 'cohort' ? check.test(cohort) : []))
}
