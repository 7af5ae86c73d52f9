import type { MetricId } from '@gongkai/shared'
import { camelCase } from '../../lib/camel-case.ts'
import type { Trend } from './trend.ts'
import type { ApiTrendSeries } from './trend-query.ts'

/** The series of one scope out of the API's answer, in the project's own words. */
export function toTrend(series: readonly ApiTrendSeries[], scope: ApiTrendSeries['scope']): Trend {
  const points = (one: ApiTrendSeries) => new Map(one.points.map((point) => [point.year, { ...point, state: camelCase(point.state) }]))
  return new Map(series.filter((one) => one.scope === scope).map((one) => [camelCase(one.metric.id) satisfies MetricId, points(one)]))
}
