import type { Equation } from '@gongkai/shared'
import { chooseReadings, type OpenRow } from '../match/choose-readings.ts'
import { cutRun, onlyRun } from '../match/cut-run.ts'
import type { RowTrace } from '../match/row-trace.ts'
import type { Readings } from '../match/slot.ts'

/** The readings of a row as its cells alone allow them, after the sums inside the row, and after those of the whole table. */
export interface Stages {
  readonly cells: Readings
  readonly ownSums: Readings
  readonly table: Readings
}

/**
 * The reading of a row step by step. While a report is read, a run of digits is cut with the row's sums in view and the sums choose for
 * all rows at once; here both are done for this row alone. Null for a row that is not on the page.
 */
export function stagesOf({ open, chosen, cells, shape }: RowTrace, equations: readonly Equation[]): Stages | null {
  if (!open || !chosen) return null
  const run = shape && onlyRun(cells, shape)
  const [alone] = chooseReadings([open], equations) as [OpenRow]
  return { cells: run ? cutRun(run, { ...shape, sums: [] }) : open.readings, ownSums: alone.readings, table: chosen.readings }
}
