import type { FigureKey, Report } from '@gongkai/shared'
import { cellsOfForm } from './cells-of-form.ts'
import { figuresOf } from './figures-of.ts'
import type { UsedTable } from './tables-of.ts'

/** The table's first figures show where it stands; a report holds no place for its headings. */
export function firstRow(report: Report, { part, form }: UsedTable): FigureKey[] {
  const figures = figuresOf(report)
  for (const { cells } of cellsOfForm(form, part)) {
    const keys = cells.map(({ key }) => key).filter((key) => figures.get(key)?.span)
    if (keys.length > 0) return keys
  }
  return []
}
