import type { FigureKey } from './figure.ts'
import type { Form, FormBlock, FormRow, Part } from './forms/form.ts'

/** The keys of one row's figures, in the order of the columns. */
export function rowKeys(part: Part, block: FormBlock, row: FormRow): FigureKey[] {
  return part === 'statistics2014' ? [`${part}.${row.key}`] : block.columns.map((column) => `${part}.${row.key}.${column.key}`)
}

/** Every figure that a form asks for, in printed order: 58 for STAT_2014, 198 for FMT_2019, 200 for FMT_2021. */
export function figureKeysOf(form: Form): FigureKey[] {
  return form.tables.flatMap((table) => table.blocks.flatMap((block) => block.rows.flatMap((row) => rowKeys(table.part, block, row))))
}
