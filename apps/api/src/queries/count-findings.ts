import { classOf } from '@gongkai/checks'
import { type CheckId, checkIds, type FindingClass, type Outcome, outcomes, type Severity, severities } from '@gongkai/shared'
import type { Db } from '../db/client.ts'
import type { Sql } from './sql.ts'

/** How many findings of one check have one outcome and severity. */
export interface CountedFindings {
  readonly class: FindingClass
  readonly severity: Severity
  readonly outcome: Outcome
  readonly check: CheckId
  readonly count: number
}

type Grouped = Record<'check' | 'outcome' | 'severity', string> & { readonly count: number | bigint }

/** Counts the findings of a list (its tables, findings called `f`, and its conditions): the gravest first, then in the order of the catalogue. */
export async function countFindings(db: Db, from: Sql, where: Sql): Promise<CountedFindings[]> {
  const rows = await db.$queryRaw<Grouped[]>`
    SELECT f."check", f."outcome", f."severity", COUNT(*) AS "count" FROM ${from} WHERE ${where} GROUP BY f."check", f."outcome", f."severity"`
  return inOrder(rows.map((row) => toCount(row, Number(row.count))))
}

/** The same of findings at hand. */
export function countedFindings(findings: readonly Pick<CountedFindings, 'check' | 'outcome' | 'severity'>[]): CountedFindings[] {
  const groups = new Map<string, CountedFindings>()
  for (const finding of findings) {
    const key = `${finding.check} ${finding.outcome} ${finding.severity}`
    groups.set(key, toCount(finding, (groups.get(key)?.count ?? 0) + 1))
  }
  return inOrder([...groups.values()])
}

function toCount(row: Readonly<Record<'check' | 'outcome' | 'severity', string>>, count: number): CountedFindings {
  const [check, outcome] = [row.check as CheckId, row.outcome as Outcome]
  const found = classOf({ check, outcome })
  if (!found) throw new Error(`Findings of ${check} are stored as ${outcome}; what passed has no row.`)
  return { class: found, severity: row.severity as Severity, outcome, check, count }
}

function inOrder(counts: readonly CountedFindings[]): CountedFindings[] {
  const rank = ({ severity, check, outcome }: CountedFindings) =>
    severities.indexOf(severity) * 10_000 + checkIds.indexOf(check) * 10 + outcomes.indexOf(outcome)
  return counts.toSorted((a, b) => rank(a) - rank(b))
}
