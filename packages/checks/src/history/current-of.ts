import type { Edition } from '../edition.ts'

/** The versions that are shown, one a year, oldest first: what years are compared by. */
export function currentOf(editions: readonly Edition[]): readonly Edition[] {
  return editions.filter(({ isCurrent = true }) => isCurrent)
}
