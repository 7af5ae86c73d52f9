import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repositoryRoot } from '../env.ts'
import type { MigrationList } from './schema-engine.ts'

export const schemaPath = join(repositoryRoot, 'prisma/schema.prisma')
export const migrationsFolder = join(repositoryRoot, 'prisma/migrations')

/** Names of the migrations in `folder`, oldest first. */
export async function migrationNames(folder = migrationsFolder): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** The migrations in `folder` (Prisma's own layout: `<stamp>_<name>/migration.sql`) as the engine wants them. */
export async function readMigrations(folder = migrationsFolder): Promise<MigrationList> {
  const names = await migrationNames(folder)
  const read = async (name: string) => readFile(join(folder, name, 'migration.sql'), 'utf8')
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: await readFile(join(folder, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (path) => ({ path, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: await read(path) } } })),
    ),
  }
}
