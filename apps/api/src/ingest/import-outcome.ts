import type { DetectedForm, FigureState, RefusalCode } from '@gongkai/shared'
import type { Placement } from '../regions/placement.ts'

/** Why a file is not taken as a report: what the reader or the parser says, or a report that does not say whose or of which year it is. */
export type RejectionCode = RefusalCode | 'NO_AGENCY' | 'NO_YEAR'

/** A report that was stored: what one line about it says. */
export interface StoredOutcome {
  readonly outcome: 'imported' | 'newVersion'
  readonly file: string
  readonly reportId: number
  readonly version: number
  /** The agency with the region above it, for example 兰陵县新兴镇. */
  readonly agency: string
  readonly placement: Placement['state']
  readonly year: number
  readonly form: DetectedForm
  readonly figures: Readonly<Record<FigureState, number>>
  readonly failures: number
  readonly uncertain: number
}

/**
 * What became of one file. `unchanged`: its bytes are known. `rejected`: no report, with a stable code; kept in the list of rejections.
 * `failed`: it could not be opened, or the program is at fault.
 */
export type ImportOutcome =
  | StoredOutcome
  | { readonly outcome: 'unchanged'; readonly file: string; readonly reportId: number }
  | { readonly outcome: 'rejected'; readonly file: string; readonly code: RejectionCode; readonly reason: string }
  | { readonly outcome: 'failed'; readonly file: string; readonly reason: string }
