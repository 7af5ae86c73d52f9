import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isDriverAdapterError } from '@prisma/driver-adapter-utils'
import { databaseAdapter } from './client.ts'
import { migrationNames, readMigrations } from './read-migrations.ts'
import { noFilters, withSchemaEngine } from './schema-engine.ts'

/** A second process waits for the first one's migration (some 50 ms) half a minute at most; the pause is in milliseconds. */
const LOCK_PAUSE = 50
const LOCK_TRIES = 600

/** Names of the migrations that the database at `url` has gone through. */
async function appliedNames(url: string): Promise<Set<string>> {
  const database = await databaseAdapter(url).connect()
  const query = (sql: string) => database.queryRaw({ sql, args: [], argTypes: [] })
  try {
    const { rows: tables } = await query("SELECT name FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'")
    if (tables.length === 0) return new Set()
    const { rows } = await query('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL')
    return new Set(rows.map(([name]) => String(name)))
  } finally {
    await database.dispose()
  }
}

async function applyMigrations(url: string): Promise<string[]> {
  const input = { migrationsList: await readMigrations(), filters: noFilters }
  const { appliedMigrationNames } = await withSchemaEngine(url, (engine) => engine.applyMigrations(input))
  return appliedMigrationNames
}

/** «No» where another connection holds the lock; any other error stays one. */
function refuseUnlessBusy(error: unknown): false {
  if (isDriverAdapterError(error) && error.cause.kind === 'SocketTimeout') return false
  throw error
}

/** Holds a lock that other processes see and that the system takes back from a process that dies. */
async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = await databaseAdapter(pathToFileURL(path).href, 0).connect()
  const execute = (sql: string) => lock.executeRaw({ sql, args: [], argTypes: [] })
  try {
    for (let patience = LOCK_TRIES; ; patience--) {
      const taken = await execute('BEGIN EXCLUSIVE').then(() => true, refuseUnlessBusy)
      if (taken) break
      if (patience === 0)
        throw new Error(`另一个程序正在升级数据库，请稍后重试 · Another process is migrating this database (${path}); try again in a moment.`)
      await setTimeout(LOCK_PAUSE)
    }
    return await work().finally(() => execute('ROLLBACK'))
  } finally {
    await lock.dispose()
  }
}

/** A new database is made beside its place and moved there when it is complete, so that no half-made one is ever found. */
async function createDatabase(path: string): Promise<string[]> {
  const draft = `${path}.new`
  const removeDraft = () => Promise.all(['', '-wal', '-shm', '-journal'].map((suffix) => rm(draft + suffix, { force: true })))
  await removeDraft()
  const applied = await applyMigrations(pathToFileURL(draft).href)
  await rename(draft, path)
  await removeDraft()
  return applied
}

async function bringUpToDate(path: string, url: string): Promise<string[]> {
  if (!existsSync(path)) return createDatabase(path)
  const [known, applied] = [await migrationNames(), await appliedNames(url)]
  const unknown = [...applied].filter((name) => !known.includes(name))
  if (unknown.length > 0)
    throw new Error(
      `数据库比程序新(${unknown.join('、')})，请更新程序 · The database at ${path} was made by a newer version (${unknown.join(', ')}): update this program.`,
    )
  return known.every((name) => applied.has(name)) ? [] : applyMigrations(url)
}

/**
 * Brings the database at `url` (`file:…`) to the present schema, creating it and its folder where there is none, and returns the names
 * of the migrations that were applied: none the second time. Throws where the database is newer than the program.
 */
export async function migrate(url: string): Promise<string[]> {
  const path = fileURLToPath(url)
  await mkdir(dirname(path), { recursive: true })
  return withLock(`${path}.lock`, () => bringUpToDate(path, url))
}
