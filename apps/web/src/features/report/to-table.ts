import type { FormTable, Locale } from '@gongkai/shared'
import type { TableModel } from './table-model.ts'
import { toAcrossTable } from './to-across-table.ts'
import { toBlockTable } from './to-block-table.ts'
import { toGroupedTable } from './to-grouped-table.ts'
import { toListTable } from './to-list-table.ts'

/** An official table as cells to draw, out of the form's data alone: which shape it has follows from the form. */
export function toTable(table: FormTable, locale: Locale): TableModel {
  if (table.layout === 'across') return toAcrossTable(table, locale)
  if (table.part === 'statistics2014') return toListTable(table, locale)
  return table.blocks.length > 1 ? toBlockTable(table, locale) : toGroupedTable(table, locale)
}
