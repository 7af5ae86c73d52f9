import type { ReportCheck } from './check.ts'
import { d1 } from './checks/d1-personal-data.ts'
import { d2 } from './checks/d2-conversion-residue.ts'
import { d3 } from './checks/d3-typos.ts'
import { f8 } from './checks/f8-fee-statement.ts'
import { f9 } from './checks/f9-accountability.ts'
import { f10 } from './checks/f10-stat-period.ts'
import { f11 } from './checks/f11-legal-citation.ts'
import { n10 } from './checks/n10-empty-problems.ts'
import { n11 } from './checks/n11-generic-narrative.ts'
import { n12 } from './checks/n12-wrong-year.ts'

/** Statements that a report must make. */
export const statementChecks: readonly ReportCheck[] = [f8, f9, f10, f11]
/** Whether the prose says something, and of which year. */
export const narrativeChecks: readonly ReportCheck[] = [n10, n11, n12]
/** What should not be in a published text. */
export const hygieneChecks: readonly ReportCheck[] = [d1, d2, d3]
