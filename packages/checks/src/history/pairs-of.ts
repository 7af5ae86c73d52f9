import type { Edition } from '../edition.ts'
import { currentOf } from './current-of.ts'

/** The reports of a year and of the year right after it. */
export interface YearPair {
  readonly before: Edition
  readonly after: Edition
  /** The later year. */
  readonly year: number
}

/** Every two current reports of years that follow each other; over a gap nothing is compared. */
export function pairsOf(editions: readonly Edition[]): readonly YearPair[] {
  const current = currentOf(editions)
  return current.flatMap((after, index) => {
    const before = current[index - 1]
    const year = after.report.year?.value
    return before && year !== undefined && before.report.year?.value === year - 1 ? [{ before, after, year }] : []
  })
}
