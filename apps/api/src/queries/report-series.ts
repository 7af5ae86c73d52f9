import { type Metric, metricOf, type Report } from '@gongkai/shared'
import type { Db } from '../db/client.ts'
import { unpackReport } from '../db/packed.ts'
import { toFigure } from './figure-row.ts'
import { type ReportRow, reportSelect, type StoredReport, toReport } from './report-row.ts'
import { notPublished, type TrendPoint, type TrendSeries, type YearRange, yearsBetween } from './trend-series.ts'

/** Whose reports: one agency's, or those of a region's own government. */
export type Publisher = { readonly agencyId: number } | { readonly governmentOf: string }

interface StoredYear extends StoredReport {
  readonly packed: Uint8Array
}

/** For each metric the current reports of a publisher, year by year; one statement. */
export async function findReportSeries(db: Db, metrics: readonly Metric[], publisher: Publisher, range: YearRange): Promise<TrendSeries[]> {
  const isAgency = 'agencyId' in publisher
  const rows = await db.report.findMany({
    where: {
      isCurrent: true,
      ...(isAgency ? { agencyId: publisher.agencyId } : { agency: { kind: 'GOVERNMENT', regionCode: publisher.governmentOf } }),
    },
    select: { ...reportSelect, packed: true },
    orderBy: { year: 'asc' },
  })
  const stored = new Map(rows.map((row) => [row.year, row]))
  const years = yearsBetween([...stored.keys()], range).map((year) => readYear(year, stored.get(year)))
  return metrics.map((metric) => ({ metric, scope: isAgency ? 'AGENCY' : 'OWN_REPORT', points: years.map((pointOf) => pointOf(metric)) }))
}

/** The point that a year has for a metric; the report is unpacked once for all metrics. */
function readYear(year: number, stored: StoredYear | undefined): (metric: Metric) => TrendPoint {
  if (!stored) return () => notPublished(year)
  const said = unpackReport(stored.packed, stored.sha256)
  return (metric) => readPoint(metric, toReport(stored), said)
}

function readPoint(metric: Metric, report: ReportRow, { figures }: Report): TrendPoint {
  const form = report.formDetected
  const { state, value } = metricOf(metric, form, (key) => figures.find((figure) => figure.key === key))
  const keys = form === 'FREEFORM' ? [] : (metric.keys[form] ?? [])
  return {
    year: report.year,
    state,
    value,
    form,
    reports: 1,
    counted: state === 'number' ? 1 : 0,
    report,
    figures: figures.filter(({ key }) => keys.includes(key)).map((figure) => toFigure(report.sha256, figure)),
  }
}
