import type { MetricId, PointState } from '@gongkai/shared'

/** A metric in a year: `value` is a number only where `state` says so, and a lower bound where not every report has one. */
export interface TrendPoint {
  readonly year: number
  readonly state: PointState
  readonly value: number | null
  /** Reports behind the year, and how many of them have a number. */
  readonly reports: number
  readonly counted: number
}

/** The metrics of one series (an agency, the sum of units, a government's own report), each by year. */
export type Trend = ReadonlyMap<MetricId, ReadonlyMap<number, TrendPoint>>

/** The point of a year; one that nobody reported is not published. */
export function pointOf(trend: Trend, metric: MetricId, year: number): TrendPoint {
  return trend.get(metric)?.get(year) ?? { year, state: 'notPublished', value: null, reports: 0, counted: 0 }
}

export function isLowerBound(point: TrendPoint): boolean {
  return point.value !== null && point.counted < point.reports
}

/** From the first year to the last, none left out. */
export function yearSpan(years: readonly number[]): number[] {
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index)
}
