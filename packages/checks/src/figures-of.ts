import type { Figure, FigureKey, Report } from '@gongkai/shared'

const known = new WeakMap<Report, ReadonlyMap<FigureKey, Figure>>()

/** The report's figures by key. */
export function figuresOf(report: Report): ReadonlyMap<FigureKey, Figure> {
  let figures = known.get(report)
  if (!figures) {
    figures = new Map(report.figures.map((figure) => [figure.key, figure]))
    known.set(report, figures)
  }
  return figures
}
