import { PrismaLibSql } from '@prisma/adapter-libsql'
import { PrismaClient } from './generated/client.ts'

export type Db = PrismaClient

/** How long a writer waits for another process's transaction, in milliseconds. */
const BUSY_TIMEOUT = 5_000

/**
 * The driver. `timeout` is given here and not as a PRAGMA, because the adapter opens a new connection after each transaction and a
 * PRAGMA would be lost with the old one.
 */
export function databaseAdapter(url: string, timeout = BUSY_TIMEOUT): PrismaLibSql {
  return new PrismaLibSql({ url, timeout })
}

/** Opens the database at `url` (`file:…`). Readers never wait for writers (WAL). The caller ends with `$disconnect()`. */
export async function openDatabase(url: string): Promise<Db> {
  const db = new PrismaClient({ adapter: databaseAdapter(url) })
  await db.$queryRaw`PRAGMA journal_mode = WAL`
  return db
}
