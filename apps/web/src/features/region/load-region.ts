import type { Locale } from '@gongkai/shared'
import { cache } from 'react'
import type { Answer } from '../../graphql/api-problem.ts'
import { ask } from '../../graphql/client.ts'
import { apiMetric } from '../../lib/api-metric.ts'
import { apiLocale } from '../../lib/locale.ts'
import { toTrend } from '../trend/to-trend.ts'
import { regionMetrics } from './region-metrics.ts'
import { type RegionData, regionFindingsQuery, regionQuery } from './region-query.ts'
import { latestYear } from './to-headline.ts'

/** A region with its series; asked for once, however many parts of the page need it. */
export const loadRegion = cache((code: string, locale: Locale): Promise<Answer<RegionData>> => {
  return ask(regionQuery, { code, metrics: regionMetrics.map(apiMetric), locale: apiLocale[locale] })
})

export interface RegionFindings {
  readonly year: number
  readonly all: number
  /** Reports of the year before. */
  readonly before: number
  readonly withFindings: number
}

/** How many reports of the latest year there are, and in how many something was found; null where there is none or the API fails here. */
export async function loadRegionFindings(code: string, data: RegionData): Promise<RegionFindings | null> {
  const year = latestYear(toTrend(data.trend, 'UNITS'), data.region?.years ?? [])
  if (year === null) return null
  const answer = await ask(regionFindingsQuery, { code, year, before: year - 1 })
  return answer.ok
    ? { year, all: answer.data.all.totalCount, before: answer.data.before.totalCount, withFindings: answer.data.withFindings.totalCount }
    : null
}
