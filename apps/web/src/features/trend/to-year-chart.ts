import { formatNumber, type Locale, type MetricId, messagesOf } from '@gongkai/shared'
import type { YearBreak, YearChartData, YearColumn, YearSeries } from '../../charts/year-chart-data.ts'
import { toYearValue } from './to-year-value.ts'
import { isLowerBound, pointOf, type Trend, type TrendPoint } from './trend.ts'

/** A series of the chart: which metric of which trend it draws. */
export interface DrawnSeries extends YearSeries {
  readonly metric: MetricId
  readonly trend: Trend
}

/** Puts trends into the shape that a chart draws and its table says; no pixel and no address is known here. */
export function toYearChart(series: readonly DrawnSeries[], years: readonly number[], breaks: readonly YearBreak[], locale: Locale): YearChartData {
  const columns = years.map((year) => toColumn(series, year, locale))
  return {
    columns,
    series: series.map(({ metric, trend, ...drawn }) => drawn),
    breaks: breaks.filter(({ year }) => years.includes(year) && years.includes(year - 1)),
    drawable: columns.some((column) => Object.values(column.values).some(({ value }) => (value ?? 0) > 0)),
  }
}

function toColumn(series: readonly DrawnSeries[], year: number, locale: Locale): YearColumn {
  const points = series.map((one) => ({ key: one.key, stack: one.stack, point: pointOf(one.trend, one.metric, year) }))
  const stacks = [...new Set(series.map((one) => one.stack))].map((stack) => ({
    stack,
    points: points.filter((one) => one.stack === stack).map((one) => one.point),
  }))
  const isGap = (of: readonly TrendPoint[]) => of.every((point) => point.state === 'notPublished')
  const reason = messagesOf(locale).stateHints.notPublished
  return {
    year,
    values: Object.fromEntries(points.map(({ key, point }) => [key, toYearValue(point, locale)])),
    gaps: Object.fromEntries(stacks.filter(({ points: of }) => isGap(of)).map(({ stack }) => [stack, reason])),
    tops: Object.fromEntries(stacks.map(({ stack, points: of }) => [stack, topOf(of, locale)])),
  }
}

/** The words above a column: its sum, as a lower bound where any part of it is not fully known. */
function topOf(points: readonly TrendPoint[], locale: Locale): string {
  const words = messagesOf(locale)
  const known = points.filter((point) => point.value !== null)
  if (known.length === 0) return words.states[points[0]?.state ?? 'notPublished']
  const sum = formatNumber(
    known.reduce((total, point) => total + (point.value ?? 0), 0),
    locale,
  )
  return known.length < points.length || known.some(isLowerBound) ? words.chart.atLeast({ value: sum }) : sum
}
