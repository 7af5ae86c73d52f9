import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { repositoryRoot } from '../env.ts'
import { openDatabase } from './client.ts'
import { missingSql } from './make-migration.ts'
import { migrate } from './migrate.ts'
import { migrationNames } from './read-migrations.ts'

let folder: string
let url: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), '公开 #1-'))
  url = pathToFileURL(join(folder, 'data/gongkai.db')).href
})
afterEach(() => rm(folder, { recursive: true }))

async function tableNames(): Promise<string[]> {
  const db = await openDatabase(url)
  const tables = await db.$queryRaw<
    { name: string }[]
  >`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`
  await db.$disconnect()
  return tables.map(({ name }) => name)
}

test('the schema and the migrations agree', async () => {
  expect(await missingSql()).toBe('')
})

test('a new database gets every migration, the second time none', async () => {
  expect(await migrate(url)).toEqual(await migrationNames())
  const tables = await tableNames()
  expect(tables).toContain('RegionYear')
  expect(await migrate(url)).toEqual([])
  expect(await tableNames()).toEqual(tables)
})

test('what was left of an interrupted first migration is in nobody’s way', async () => {
  await migrate(url)
  await rm(join(folder, 'data/gongkai.db'))
  await writeFile(join(folder, 'data/gongkai.db.new'), 'half a database')
  expect(await migrate(url)).toEqual(await migrationNames())
  expect(existsSync(join(folder, 'data/gongkai.db.new'))).toBe(false)
})

test('a database made by a newer version is refused', async () => {
  await migrate(url)
  const db = await openDatabase(url)
  await db.$executeRaw`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '29990101000000_later', 1)`
  await db.$disconnect()
  await expect(migrate(url)).rejects.toThrow(/29990101000000_later.*update/)
})

test('two processes at once: one makes it, the other finds it made', async () => {
  const script = `import { migrate } from ${JSON.stringify(join(repositoryRoot, 'apps/api/src/db/migrate.ts'))}; console.log(JSON.stringify(await migrate(${JSON.stringify(url)})))`
  const run = () => promisify(execFile)(process.execPath, ['--conditions=source', '--import', 'tsx', '--input-type=module', '--eval', script])
  const applied = await Promise.all([run(), run()])
  expect(applied.flatMap(({ stdout }) => JSON.parse(stdout))).toEqual(await migrationNames())
}, 30_000)

test('each connection keeps foreign keys, the write-ahead log and the patience, also after a transaction', async () => {
  await migrate(url)
  const db = await openDatabase(url)
  await db.$transaction(async (transaction) => {
    await transaction.$executeRaw`INSERT INTO Region (code, name, level) VALUES ('99', '演示省', 'PROVINCE')`
  })
  const settings = await Promise.all([db.$queryRaw`PRAGMA foreign_keys`, db.$queryRaw`PRAGMA journal_mode`, db.$queryRaw`PRAGMA busy_timeout`])
  expect(settings).toEqual([[{ foreign_keys: 1 }], [{ journal_mode: 'wal' }], [{ timeout: 5000 }]])
  await expect(db.$executeRaw`INSERT INTO Region (code, name, level, parentCode) VALUES ('11', '甲', 'PROVINCE', '77')`).rejects.toThrow(
    /FOREIGN KEY/i,
  )
  await db.$disconnect()
})
