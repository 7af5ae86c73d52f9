import { type Equation, equationsOf, type FigureKey, type Form, type FormRow, type FormTable, rowKeys } from '@gongkai/shared'
import type { RowShape } from './readings-of.ts'
import { sumsOf } from './sums-of.ts'

/** One printed row that a table asks for: its figures, and which of them add up to which. */
export interface PlannedRow {
  /** Null for the one line of table 4, in which all its rows stand side by side. */
  readonly row: FormRow | null
  readonly keys: readonly FigureKey[]
  readonly sums: RowShape['sums']
  readonly columns: RowShape['columns']
}

/** What a form's table asks for, written out. */
export interface TablePlan {
  readonly rows: readonly PlannedRow[]
  readonly equations: readonly Equation[]
}

/** The forms do not change while a program runs. */
const known = new WeakMap<Form, Map<FormTable, TablePlan>>()

/** The rows that a table prints, with their keys and sums, and the equations of the whole table. */
export function tablePlan(form: Form, table: FormTable): TablePlan {
  const plans = known.get(form) ?? new Map<FormTable, TablePlan>()
  const before = plans.get(table)
  if (before) return before
  const plan = writeOut(form, table)
  known.set(form, plans.set(table, plan))
  return plan
}

function writeOut(form: Form, table: FormTable): TablePlan {
  const equations = equationsOf(form).filter((equation) => equation.identity.part === table.part)
  const plan = (row: FormRow | null, keys: readonly FigureKey[], columns: RowShape['columns']): PlannedRow => ({
    row,
    keys,
    sums: sumsOf(keys, equations),
    columns,
  })
  const rows = table.blocks.flatMap((block) => block.rows.map((row) => plan(row, rowKeys(table.part, block, row), block.columns)))
  if (table.layout === 'down') return { equations, rows }
  const keys = rows.flatMap((row) => row.keys)
  return {
    equations,
    rows: [
      plan(
        null,
        keys,
        rows.flatMap((row) => row.columns),
      ),
    ],
  }
}
