import type { FigureKey } from './figure.ts'
import type { Form, FormTable } from './forms/form.ts'
import { type Identity, identities } from './identities.ts'

/** One identity written out for one column, row or table: figures whose sums must be equal. */
export interface Equation {
  readonly identity: Identity
  /** The column or row it was written out for; empty for a rule that holds once. */
  readonly at: string
  readonly left: readonly FigureKey[]
  readonly right: readonly FigureKey[]
}

/** All equations that a form prescribes; table 3 of FMT_2021 gives 7 × A1, 7 × A2 and 25 × A3. */
export function equationsOf(form: Form): readonly Equation[] {
  const equations = known.get(form) ?? writeAllOut(form)
  known.set(form, equations)
  return equations
}

/** The forms do not change while a program runs. */
const known = new WeakMap<Form, readonly Equation[]>()

function writeAllOut(form: Form): Equation[] {
  return form.tables.flatMap((table) =>
    identities
      .filter((identity) => identity.part === table.part && identity.forms.includes(form.id))
      .flatMap((identity) => writeOut(identity, table)),
  )
}

function writeOut(identity: Identity, table: FormTable): Equation[] {
  const rows = table.blocks.flatMap((block) => block.rows)
  const columns = table.blocks.flatMap((block) => block.columns)
  const write = (at: string, names: readonly string[], key: (name: string) => FigureKey): Equation => ({
    identity,
    at,
    left: names.map(key),
    right: identity.right.map(key),
  })
  if (identity.each === 'once') return [write('', namesOf(identity, []), (row) => `${table.part}.${row}`)]
  if (identity.each === 'column') {
    const outcomes = rows.filter((row) => row.disposition).map((row) => row.key)
    return columns.map((column) => write(column.key, namesOf(identity, outcomes), (row) => `${table.part}.${row}.${column.key}`))
  }
  const parts = columns.map((column) => column.key).filter((key) => key !== 'total')
  return rows.map((row) => write(row.key, namesOf(identity, parts), (column) => `${table.part}.${row.key}.${column}`))
}

function namesOf(identity: Identity, all: readonly string[]): readonly string[] {
  return typeof identity.left === 'string' ? all : identity.left
}
