import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Db, openDatabase } from './client.ts'
import { migrate } from './migrate.ts'

export interface TestDatabase {
  readonly db: Db
  readonly url: string
  readonly folder: string
  /** Closes and removes it. */
  readonly remove: () => Promise<void>
}

let template: Promise<string> | undefined

async function makeTemplate(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'gongkai-template-')), 'gongkai.db')
  await migrate(pathToFileURL(path).href)
  return path
}

/** For tests: a real, migrated, empty database of one's own in a folder of its own. */
export async function testDatabase(): Promise<TestDatabase> {
  template ??= makeTemplate()
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-'))
  const path = join(folder, 'gongkai.db')
  await copyFile(await template, path)
  const url = pathToFileURL(path).href
  const db = await openDatabase(url)
  const remove = async () => {
    await db.$disconnect()
    await rm(folder, { recursive: true, force: true })
  }
  return { db, url, folder, remove }
}
