import { Prisma } from '../db/generated/client.ts'
import { BadInput } from './bad-input.ts'

export const { sql, join, raw } = Prisma
export type Sql = Prisma.Sql

/** A condition that nothing fails, so that lists of conditions are never empty. */
const always = sql`1 = 1`

/** All of the conditions that are given. */
export function allOf(conditions: readonly (Sql | null)[]): Sql {
  return join([always, ...conditions.filter((condition) => condition !== null)], ' AND ')
}

/** The smallest text after every code that begins with `code`: the character after the digits is a colon. */
const end = ':'

/** Whether the code in `column` is `code` or lies below it: a range over an index, not a pattern. Throws `BadInput` for what is no division code. */
export function isWithin(column: Sql, code: string, argument = 'within'): Sql {
  if (!/^\d{2}(\d{2}(\d{2}(\d{3})?)?)?$/.test(code)) {
    const given = code.slice(0, 20)
    throw new BadInput(
      argument,
      `${argument} 是“${given}”，应为 2、4、6 或 9 位区划代码`,
      `${argument} is "${given}"; expected a division code of 2, 4, 6 or 9 digits`,
    )
  }
  return sql`${column} >= ${code} AND ${column} < ${code + end}`
}

/** The same between two columns. */
export function isColumnWithin(column: Sql, code: Sql): Sql {
  return sql`${column} >= ${code} AND ${column} < ${code} || ${end}`
}

const LONGEST_NAME = 60

/** Whether `column` holds `text`, each character taken as it is. Throws `BadInput` for more than 60 characters. */
export function holds(column: Sql, text: string): Sql {
  if (text.length > LONGEST_NAME) {
    throw new BadInput(
      'name',
      `name 有 ${text.length} 个字符，至多 ${LONGEST_NAME} 个`,
      `name has ${text.length} characters; at most ${LONGEST_NAME}`,
    )
  }
  // SQLite ends a pattern at a NUL, so that what stands after it would count for nothing; no name holds one.
  if (text.includes('\u0000')) return sql`1 = 0`
  return sql`${column} LIKE ${`%${text.replace(/[\\%_]/g, '\\$&')}%`} ESCAPE '\\'`
}

const LONGEST_LIST = 100

/** Whether `column` is one of `values`; null where no list is given. Throws `BadInput` for more than 100 of them. */
export function isOneOf(column: Sql, values: readonly (string | number)[] | null | undefined): Sql | null {
  if (!values) return null
  if (values.length > LONGEST_LIST) {
    const { length } = values
    throw new BadInput('list', `列表有 ${length} 项，至多 ${LONGEST_LIST} 项`, `a list has ${length} items; at most ${LONGEST_LIST}`)
  }
  return values.length === 0 ? sql`1 = 0` : sql`${column} IN (${join([...values])})`
}

/** The key in a GraphQL id. An id that is no number belongs to no row, and so does -1. */
export function rowId(id: string): number {
  return /^\d{1,15}$/.test(id) ? Number(id) : -1
}

/** The one number of `SELECT COUNT(*) AS "count"`. */
export function countOf(rows: readonly { readonly count: number | bigint }[]): number {
  return Number(rows[0]?.count ?? 0)
}
