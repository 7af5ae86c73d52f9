import type { MetricId } from '@gongkai/shared'
import type { graphql } from '../graphql/graphql.ts'

/** The API's name of a metric: `newReceived` is `NEW_RECEIVED`. */
export type ApiMetricId = ReturnType<typeof graphql.scalar<'MetricId'>>

export function apiMetric(id: MetricId): ApiMetricId {
  return id.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as ApiMetricId
}
