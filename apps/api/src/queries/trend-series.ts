import type { DetectedForm, Metric, PointState } from '@gongkai/shared'
import type { FigureRow } from './figure-row.ts'
import type { ReportRow } from './report-row.ts'

/** One year of a series; see the descriptions of the API for each field. */
export interface TrendPoint {
  readonly year: number
  readonly state: PointState
  readonly value: number | null
  readonly form: DetectedForm | null
  readonly reports: number
  readonly counted: number
  readonly report: ReportRow | null
  readonly figures: readonly FigureRow[]
}

/** A metric over the years, of one agency, of the units under a region, or of that region's own government. */
export interface TrendSeries {
  readonly metric: Metric
  readonly scope: 'AGENCY' | 'UNITS' | 'OWN_REPORT'
  readonly points: readonly TrendPoint[]
}

/** First and last year that were asked for; null or left out where there is no bound. */
export interface YearRange {
  readonly from?: number | null | undefined
  readonly to?: number | null | undefined
}

/** Each year from the first to the last of `known`, as far as the range reaches: before and after, nothing is said. */
export function yearsBetween(known: readonly number[], { from, to }: YearRange): number[] {
  if (known.length === 0) return []
  const first = Math.max(Math.min(...known), from ?? Number.NEGATIVE_INFINITY)
  const last = Math.min(Math.max(...known), to ?? Number.POSITIVE_INFINITY)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
}

/** A year between others for which nothing was found. */
export function notPublished(year: number): TrendPoint {
  return { year, state: 'notPublished', value: null, form: null, reports: 0, counted: 0, report: null, figures: [] }
}
