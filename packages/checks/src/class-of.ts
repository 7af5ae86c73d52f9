import type { CheckId, FindingClass, Outcome } from '@gongkai/shared'
import { allChecks } from './all-checks.ts'

let classes: ReadonlyMap<CheckId, FindingClass> | null = null

/**
 * The class that a finding is counted in: that of its check for FAIL, UNCERTAIN and INFO, `reading` for NOT_ASSESSABLE, none for PASS.
 * It follows from what is stored (check and outcome), so that findings can be grouped without running a check again.
 */
export function classOf({ check, outcome }: { readonly check: CheckId; readonly outcome: Outcome }): FindingClass | null {
  if (outcome === 'PASS') return null
  if (outcome === 'NOT_ASSESSABLE') return 'reading'
  classes ??= new Map(allChecks.map((one) => [one.id, one.class]))
  const found = classes.get(check)
  if (!found) throw new Error(`There is no check ${check}; the catalogue is packages/checks/src/all-checks.ts`)
  return found
}
