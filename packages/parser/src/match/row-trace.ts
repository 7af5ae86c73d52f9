import type { Cell } from '../grids/cell.ts'
import type { Separators } from '../grids/separators.ts'
import type { OpenRow } from './choose-readings.ts'
import type { Located } from './located.ts'
import type { RowShape } from './readings-of.ts'

/**
 * By what a row's cells were given to its columns: as they stand after the label, counted in the grid of lines, with empty lines
 * counted as blanks, or by the form's order in a table whose numbers stand apart from their labels.
 */
export type PlacedBy = 'cells' | 'grid' | 'lines' | 'order'

/** How one row was read: references to what the reading had at hand, put together only where somebody asks. */
export interface RowTrace {
  /** The label as it was found, or the head of table 4, as Han characters of the page; null where neither was found. */
  readonly label: Located | { readonly from: number; readonly to: number } | null
  readonly separators: Separators
  readonly cells: readonly Cell[]
  readonly placedBy: PlacedBy
  /** Null for a row that is not on the page, and for one that was read by the form's order. */
  readonly shape: RowShape | null
  /** All readings before the sums choose, and those that are left; null for a row that is not on the page. */
  readonly open: OpenRow | null
  readonly chosen: OpenRow | null
}
