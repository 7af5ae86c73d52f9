import type { AgencyKind } from '../agencies.ts'
import type { Bilingual } from '../finding.ts'
import type { Day } from '../report.ts'
import type { DueBasis, DueRule, LocalDueRule } from './due-rule.ts'
import { dueRules } from './due-rules.ts'

/** The last day in time for one report, and what it rests on. */
export interface DueDate {
  readonly day: Day
  readonly basis: DueBasis
  readonly source: Bilingual
}

/** What is known of a body that a day hangs on; `region` null while it has no place. */
export interface DueSubject {
  readonly kind: AgencyKind
  readonly region: string | null
  readonly year: number
}

/**
 * By when the report for `year` was to be published: by the local notice of the smallest division that has one, else by the general rule.
 * `dueDateOf({ kind: 'DEPARTMENT', region: '990101', year: 2023 })` is 2024-01-31 by statute; null for years before the first Regulations.
 */
export function dueDateOf({ kind, region, year }: DueSubject, local: readonly LocalDueRule[] = []): DueDate | null {
  const holds = (rule: DueRule) => rule.kinds.includes(kind) && rule.from <= year && year <= (rule.to ?? Number.POSITIVE_INFINITY)
  const near = local.filter((rule) => region?.startsWith(rule.region) && holds(rule)).sort((a, b) => b.region.length - a.region.length)
  const rule = near[0] ?? dueRules.find(holds)
  return rule ? { day: `${year + 1}-${rule.due}`, basis: rule.basis, source: rule.source } : null
}
