import { type Figure, type FigureKey, type MetricId, metricOf, metrics, type Report } from '@gongkai/shared'

/** The metrics of one report as its row keeps them, for sums and trends; null where there is no number, whatever the reason. */
export type MetricColumns = Readonly<Record<MetricId, number | null>>

/** `metricColumns(report).granted` is 3, or null for a blank, an absent row, or a form without such a row. */
export function metricColumns({ form, figures }: Pick<Report, 'form' | 'figures'>): MetricColumns {
  const byKey = new Map<FigureKey, Figure>(figures.map((figure) => [figure.key, figure]))
  const entries = metrics.map((metric) => [metric.id, metricOf(metric, form.detected, (key) => byKey.get(key)).value] as const)
  return Object.fromEntries(entries) as MetricColumns
}
