import { type FigureKey, type Form, type FormColumn, type FormRow, type Part, rowKeys } from '@gongkai/shared'

/** One cell that a form asks for. */
export interface FormCell {
  readonly key: FigureKey
  readonly column: FormColumn
  readonly row: FormRow
}

/** One row of a form with its cells in the order of the columns. */
export interface CellRow {
  readonly row: FormRow
  /** `requests.granted`, for the table of 2014 the cell's own key. */
  readonly place: string
  readonly cells: readonly FormCell[]
}

const known = new WeakMap<Form, Map<Part, readonly CellRow[]>>()

/** The rows of one table of a form, in printed order. */
export function cellsOfForm(form: Form, part: Part): readonly CellRow[] {
  return known.get(form)?.get(part) ?? learn(form, part)
}

function learn(form: Form, part: Part): readonly CellRow[] {
  const tables = known.get(form) ?? new Map<Part, readonly CellRow[]>()
  const rows = write(form, part)
  known.set(form, tables.set(part, rows))
  return rows
}

function write(form: Form, part: Part): CellRow[] {
  const blocks = form.tables.filter((table) => table.part === part).flatMap((table) => table.blocks)
  return blocks.flatMap((block) =>
    block.rows.map((row) => {
      const keys = rowKeys(part, block, row)
      return {
        row,
        place: `${part}.${row.key}`,
        cells: keys.map((key, at) => ({ key, row, column: block.columns[at] as FormColumn })),
      }
    }),
  )
}
