import type { DetectedForm, Metric, MetricId } from '@gongkai/shared'
import type { Db } from '../db/client.ts'
import { groupBy } from './group-by.ts'
import { isOneOf, isWithin, join, raw, sql } from './sql.ts'
import { notPublished, type TrendPoint, type TrendSeries, type YearRange, yearsBetween } from './trend-series.ts'

/** A row of the rollups: year, reports, and for each metric its sum and how many reports had a number to add. */
type RollupRow = Readonly<Record<'year' | 'reports' | MetricId | `${MetricId}Count`, number | bigint>>

/** For each metric the sums over the units under a region, year by year, out of the rollups; one statement, or two where a year has no number. */
export async function findUnitSeries(db: Db, metrics: readonly Metric[], region: string, range: YearRange): Promise<TrendSeries[]> {
  const columns = metrics.flatMap(({ id }) => [sql`u.${raw(`"${id}"`)}`, sql`u.${raw(`"${id}Count"`)}`])
  const rows = await db.$queryRaw<RollupRow[]>`
    SELECT ${join([sql`u."year"`, sql`u."reports"`, ...columns])} FROM "RegionYear" u
    WHERE u."regionCode" = ${region} AND u."reports" > 0 ORDER BY u."year"`
  const years = new Map(rows.map((row) => [Number(row.year), row]))
  const empty = rows.filter((row) => metrics.some(({ id }) => Number(row[`${id}Count`]) === 0)).map(({ year }) => Number(year))
  const forms = await findForms(db, region, empty)
  return metrics.map((metric) => ({
    metric,
    scope: 'UNITS',
    points: yearsBetween([...years.keys()], range).map((year) => pointOf(metric, year, years.get(year), forms.get(year) ?? [])),
  }))
}

/** A year whose units all use forms without the row says so; where one of them has the row, it was left blank. */
function pointOf(metric: Metric, year: number, row: RollupRow | undefined, forms: readonly DetectedForm[]): TrendPoint {
  if (!row) return notPublished(year)
  const counted = Number(row[`${metric.id}Count`])
  const isAsked = forms.some((form) => form !== 'FREEFORM' && metric.keys[form])
  return {
    ...notPublished(year),
    state: counted > 0 ? 'number' : isAsked ? 'blank' : 'notInForm',
    value: counted > 0 ? Number(row[metric.id]) : null,
    reports: Number(row.reports),
    counted,
  }
}

/** The forms that the units under a region used in these years. */
async function findForms(db: Db, region: string, years: readonly number[]): Promise<Map<number, DetectedForm[]>> {
  if (years.length === 0) return new Map()
  const rows = await db.$queryRaw<{ year: number | bigint; form: DetectedForm }[]>`
    SELECT DISTINCT r."year", r."formDetected" AS "form" FROM "Agency" a JOIN "Report" r ON r."agencyId" = a."id" AND r."isCurrent" = true
    WHERE ${isWithin(sql`a."regionCode"`, region, 'region')} AND ${isOneOf(sql`r."year"`, years)}
      AND a."kind" <> 'GOVERNMENT'`
  const byYear = groupBy(rows, ({ year }) => Number(year))
  return new Map([...byYear].map(([year, found]) => [year, found.map(({ form }) => form)]))
}
