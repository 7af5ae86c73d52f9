import type { Db } from './client.ts'
import { Prisma } from './generated/client.ts'

const { sql, join, raw } = Prisma

type Value = string | number | boolean | Date | Uint8Array | null
export type Row = Readonly<Record<string, Value>>

/** SQLite takes 32,766 values a statement; the widest of the rows that come by the hundred has twelve. */
const ROWS_A_STATEMENT = 1_000

/** `INSERT INTO "table" (…) VALUES (…), …`, followed by `end`. */
export function insertion(table: string, rows: readonly Row[], end = sql``) {
  const columns = Object.keys(rows[0] ?? {})
  const values = rows.map((row) => sql`(${join(columns.map((column) => row[column] ?? null))})`)
  return sql`INSERT INTO ${raw(`"${table}"`)} (${join(columns.map((column) => raw(`"${column}"`)))}) VALUES ${join(values)} ${end}`
}

/** Stores rows of one shape, some hundred a statement; nothing is done for none. */
export async function insertAll(db: Db, table: string, rows: readonly Row[], end = sql``): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) await db.$executeRaw(insertion(table, rows.slice(at, at + ROWS_A_STATEMENT), end))
}
