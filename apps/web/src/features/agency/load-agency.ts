import type { Locale, MetricId } from '@gongkai/shared'
import { cache } from 'react'
import type { Answer } from '../../graphql/api-problem.ts'
import { ask } from '../../graphql/client.ts'
import { apiMetric } from '../../lib/api-metric.ts'
import { apiLocale } from '../../lib/locale.ts'
import { regionMetrics } from '../region/region-metrics.ts'
import { type AgencyData, agencyQuery } from './agency-query.ts'

const agencyMetrics: readonly MetricId[] = [...regionMetrics, 'carriedOver', 'carriedForward']

/** An agency with its reports and series; asked for once, however many parts of the page need it. */
export const loadAgency = cache((id: string, locale: Locale): Promise<Answer<AgencyData>> => {
  return ask(agencyQuery, { id, metrics: agencyMetrics.map(apiMetric), locale: apiLocale[locale] })
})
