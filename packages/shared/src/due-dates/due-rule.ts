import type { AgencyKind } from '../agencies.ts'
import type { Bilingual } from '../finding.ts'

/** statute: a law names the day for this kind of body; localNotice: a notice of the place does; default: nobody does, the day is customary. */
export const dueBases = ['statute', 'localNotice', 'default'] as const
export type DueBasis = (typeof dueBases)[number]

/** By when bodies of a kind publish the report for a year. */
export interface DueRule {
  readonly kinds: readonly AgencyKind[]
  /** Reporting years, the first and the last included; `to` null while the rule is in force. */
  readonly from: number
  readonly to: number | null
  /** Month and day of the year after the reporting year, `01-31`; that day is still in time. */
  readonly due: string
  readonly basis: DueBasis
  readonly source: Bilingual
}

/** A rule that holds in one division and below it. */
export interface LocalDueRule extends DueRule {
  /** Division code of 2, 4, 6 or 9 digits. */
  readonly region: string
}
