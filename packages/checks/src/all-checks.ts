import type { Check } from './check.ts'
import { a5 } from './checks/a5-counts-are-whole.ts'
import { a9 } from './checks/a9-stray-values.ts'
import { a11 } from './checks/a11-shifted-rows.ts'
import { a12 } from './checks/a12-printings-differ.ts'
import { f1 } from './checks/f1-format-version.ts'
import { f2 } from './checks/f2-chapters.ts'
import { f3 } from './checks/f3-tables-present.ts'
import { f4 } from './checks/f4-rows-complete.ts'
import { f5 } from './checks/f5-columns-complete.ts'
import { f6 } from './checks/f6-blank-cells.ts'
import { f7 } from './checks/f7-labels-exact.ts'
import { l1 } from './checks/l1-rules-by-level.ts'
import { l2 } from './checks/l2-late-court-route.ts'
import { l3 } from './checks/l3-cases-without-requests.ts'
import { n1 } from './checks/n1-requests-in-text.ts'
import { n2 } from './checks/n2-no-requests-in-text.ts'
import { n3 } from './checks/n3-no-cases-in-text.ts'
import { n4 } from './checks/n4-applicant-kinds.ts'
import { n5 } from './checks/n5-fees-in-text.ts'
import { n6 } from './checks/n6-channels-in-text.ts'
import { n7 } from './checks/n7-sums-in-text.ts'
import { n8 } from './checks/n8-complaints-in-text.ts'
import { n9 } from './checks/n9-normative-documents-in-text.ts'
import { t1 } from './checks/t1-late.ts'
import { t2 } from './checks/t2-no-date.ts'
import { t3 } from './checks/t3-premature.ts'
import { t4 } from './checks/t4-year-agrees.ts'
import { t5 } from './checks/t5-publisher-agrees.ts'
import { x4 } from './checks/x4-pending-cases.ts'
import { x5 } from './checks/x5-jump.ts'
import { x6 } from './checks/x6-missing-year.ts'
import { x7 } from './checks/x7-text-reuse.ts'
import { x9 } from './checks/x9-problems-stale.ts'
import { x10 } from './checks/x10-silent-revision.ts'
import { yearChecks } from './history/year-checks.ts'
import { orderChecks } from './orders/order-checks.ts'
import { sumChecks } from './sums/sum-checks.ts'
import { hygieneChecks, narrativeChecks, statementChecks } from './text-checks.ts'

/** Every check, in the order in which findings are shown. An id is never used again for another check. */
export const allChecks: readonly Check[] = [
  f1,
  f2,
  f3,
  f4,
  f5,
  f6,
  f7,
  ...statementChecks,
  ...sumChecks,
  a5,
  ...orderChecks,
  a9,
  a11,
  a12,
  ...yearChecks,
  x4,
  x5,
  x6,
  x7,
  x9,
  x10,
  n1,
  n2,
  n3,
  n4,
  n5,
  n6,
  n7,
  n8,
  n9,
  ...narrativeChecks,
  t1,
  t2,
  t3,
  t4,
  t5,
  l1,
  l2,
  l3,
  ...hygieneChecks,
]
