import { type MetricId, metrics } from '@gongkai/shared'
import type { Db } from '../db/client.ts'
import { BadInput } from './bad-input.ts'
import { findReportSeries } from './report-series.ts'
import { rowId } from './sql.ts'
import type { TrendSeries, YearRange } from './trend-series.ts'
import { findUnitSeries } from './unit-series.ts'

export interface FindTrendArgs extends YearRange {
  readonly metrics: readonly MetricId[]
  readonly agency?: string | null | undefined
  readonly region?: string | null | undefined
}

/**
 * Each metric over the years, in the order of the project's dictionary. An agency gives one series a metric; a region gives two that
 * must not be added: the sum of the units under it, and its own government's report. Throws `BadInput` unless one of the two is named.
 */
export async function findTrend(db: Db, { metrics: ids, agency, region, ...range }: FindTrendArgs): Promise<TrendSeries[]> {
  const wanted = metrics.filter(({ id }) => ids.includes(id))
  if (wanted.length === 0) throw new BadInput('metrics', '请至少给出一个指标', 'Give at least one metric')
  if (typeof agency === 'string' && typeof region !== 'string') return findReportSeries(db, wanted, { agencyId: rowId(agency) }, range)
  if (typeof region === 'string' && typeof agency !== 'string') {
    const units = await findUnitSeries(db, wanted, region, range)
    const own = await findReportSeries(db, wanted, { governmentOf: region }, range)
    return wanted.flatMap((_, at) => [units[at], own[at]].filter((series) => series !== undefined))
  }
  throw new BadInput('agency', 'agency 和 region 请只给出一个', 'Give one of agency and region, and not both')
}
