import type { RowShape } from './readings-of.ts'

/** How a document prints its tables; table 3 has rows enough to tell, and the small tables follow it. */
export interface Habits {
  /** In how many rows empty cells left no trace among run-together digits. */
  readonly lost: RowShape['lost']
  /** Line ends from one cell to the next, where each cell has its own line; null where no full row tells. */
  readonly lineStep: number | null
}

/** Of a document whose habits are not known yet. */
export const noHabits: Habits = { lost: 'none', lineStep: null }
