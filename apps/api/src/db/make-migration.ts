import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrationsFolder, readMigrations, schemaPath } from './read-migrations.ts'
import { noFilters, withSchemaEngine } from './schema-engine.ts'

/** SQL that leads from the migrations to the schema; empty where they agree. */
export async function missingSql(): Promise<string> {
  const schema = { files: [{ path: schemaPath, content: await readFile(schemaPath, 'utf8') }] }
  const from = { tag: 'migrations' as const, ...(await readMigrations()) }
  const to = { tag: 'schemaDatamodel' as const, ...schema }
  const question = { from, to, script: true, exitCode: true, filters: noFilters }
  const { stdout, exitCode } = await withSchemaEngine('file::memory:', (engine) => engine.diff(question))
  return exitCode === 0 ? '' : (stdout ?? '')
}

/** Writes a new migration when the schema says more than the migrations do; returns its folder, or null where nothing is missing. */
export async function makeMigration(name: string, now: Date): Promise<string | null> {
  const sql = await missingSql()
  if (sql === '') return null
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrationsFolder, `${stamp}_${name}`)
  await mkdir(folder)
  await writeFile(join(folder, 'migration.sql'), sql)
  return folder
}
