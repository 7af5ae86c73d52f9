/** How a document prints its tables; table 3 has rows enough to tell, and the small tables follow it. */
export interface Habits {
  /** True where empty cells left no trace among run-together digits. */
  readonly lossy: boolean
  /** Line ends from one cell to the next, where each cell has its own line; null where no full row tells. */
  readonly lineStep: number | null
}

/** Of a document whose habits are not known yet. */
export const noHabits: Habits = { lossy: false, lineStep: null }
