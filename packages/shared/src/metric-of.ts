import type { Figure, FigureKey, PointState } from './figure.ts'
import type { DetectedForm } from './forms/form.ts'
import type { Metric } from './metrics.ts'
import { sumFigures } from './sum-figures.ts'

/** A metric's value in one report, or the reason why it has none. A row that the form lacks is `notInForm`, never 0. */
export function metricOf(
  metric: Metric,
  form: DetectedForm,
  figureAt: (key: FigureKey) => Pick<Figure, 'state' | 'value'> | undefined,
): { state: PointState; value: number | null } {
  const keys = form === 'FREEFORM' ? undefined : metric.keys[form]
  if (!keys) return { state: 'notInForm', value: null }
  return sumFigures(keys.map((key) => figureAt(key) ?? { state: 'absent', value: null }))
}
