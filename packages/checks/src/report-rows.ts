import type { Figure, Part, Report } from '@gongkai/shared'
import { type CellRow, cellsOfForm } from './cells-of-form.ts'
import { figuresOf } from './figures-of.ts'
import type { UsedTable } from './tables-of.ts'

/** A row of a report's table, each figure at the place of the cell that asks for it. */
export interface ReportRow extends CellRow {
  readonly figures: readonly (Figure | undefined)[]
}

const known = new WeakMap<Report, Map<Part, readonly ReportRow[]>>()

/** The rows of a table that the report has, as its form prints them; put together once for all checks that go through them. */
export function reportRows(report: Report, table: UsedTable): readonly ReportRow[] {
  return known.get(report)?.get(table.part) ?? lookUp(report, table)
}

function lookUp(report: Report, { part, form }: UsedTable): readonly ReportRow[] {
  const figures = figuresOf(report)
  const rows = cellsOfForm(form, part).map(({ row, place, cells }): ReportRow => {
    return { row, place, cells, figures: cells.map(({ key }) => figures.get(key)) }
  })
  const tables = known.get(report)
  if (tables) tables.set(part, rows)
  else known.set(report, new Map([[part, rows]]))
  return rows
}
