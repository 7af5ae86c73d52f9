import type { FigureKey, Report } from '@gongkai/shared'
import { cellsOfForm } from './cells-of-form.ts'
import { figuresOf } from './figures-of.ts'
import type { UsedTable } from './tables-of.ts'

/** The table's first figures show where it stands; a report holds no place for its headings. */
export function firstRow(report: Report, { part, form }: UsedTable): FigureKey[] {
  const rows = cellsOfForm(form, part).map(({ cells }) => cells.map(({ key }) => key).filter((key) => figuresOf(report).get(key)?.span))
  return rows.find((keys) => keys.length > 0) ?? []
}
