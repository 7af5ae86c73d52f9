import type { TrendPoint } from './trend.ts'

export interface PointSum {
  /** Null where no point has a number. */
  readonly value: number | null
  /** False where a point has none, or only a lower bound. */
  readonly complete: boolean
}

/** Adds what is known; a year without a report takes no part, a blank makes the sum a lower bound, never a zero. */
export function addPoints(points: readonly TrendPoint[]): PointSum {
  const there = points.filter((point) => point.state !== 'notPublished' && point.state !== 'notInForm')
  const known = there.filter((point) => point.value !== null)
  return {
    value: known.length === 0 ? null : known.reduce((sum, point) => sum + (point.value ?? 0), 0),
    complete: known.length === there.length && known.every((point) => point.counted >= point.reports),
  }
}
