import type { Check } from './check.ts'
import { f1 } from './checks/f1-format-version.ts'
import { n1 } from './checks/n1-requests-in-text.ts'
import { n3 } from './checks/n3-no-cases-in-text.ts'
import { sumChecks } from './sums/sum-checks.ts'

/** Every check, in the order in which findings are shown. An id is never used again for another check. */
export const allChecks: readonly Check[] = [f1, ...sumChecks, n1, n3]
