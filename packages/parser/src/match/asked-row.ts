import type { Cell } from '../grids/cell.ts'
import type { PlannedRow } from './table-plan.ts'
import type { Zone } from './zones-of.ts'

/** A row that the form asks for, and the stretch of text that its label governs, where the label was found. */
export interface AskedRow extends Pick<PlannedRow, 'row' | 'keys' | 'sums' | 'columns'> {
  readonly zone: Zone | null
}

/** A row whose label was found, with its own cells and those behind them that are another row's. */
export interface FoundRow extends AskedRow {
  readonly zone: Zone
  readonly cells: readonly Cell[]
  readonly foreign: readonly Cell[]
}
