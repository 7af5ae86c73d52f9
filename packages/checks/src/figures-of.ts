import type { Figure, FigureKey, Report } from '@gongkai/shared'

const known = new WeakMap<Report, ReadonlyMap<FigureKey, Figure>>()

/** The report's figures by key. */
export function figuresOf(report: Report): ReadonlyMap<FigureKey, Figure> {
  return known.get(report) ?? index(report)
}

function index(report: Report): ReadonlyMap<FigureKey, Figure> {
  const figures = new Map<FigureKey, Figure>()
  for (const figure of report.figures) figures.set(figure.key, figure)
  known.set(report, figures)
  return figures
}
