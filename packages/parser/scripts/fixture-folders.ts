import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Documents that the parser is tested with, each in a folder of its own. */
export const fixturesFolder = join(import.meta.dirname, '..', 'fixtures')

/** One fixture: its folder's name, the document in it, and the file that says what the parser should make of it. */
export interface Fixture {
  readonly slug: string
  readonly source: string
  readonly expected: string
}

/** All fixtures in order of their names. Throws where a folder has no document. */
export function fixtureFolders(): Fixture[] {
  return readdirSync(fixturesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: slug }) => {
      const folder = join(fixturesFolder, slug)
      const source = readdirSync(folder).find((file) => file.startsWith('source.'))
      if (!source) throw new Error(`${folder} has no source.txt or source.html; put the document there or remove the folder`)
      return { slug, source: join(folder, source), expected: join(folder, 'expected.json') }
    })
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
}

/** True where the folder of a fixture is taken. */
export function isTaken(slug: string): boolean {
  return existsSync(join(fixturesFolder, slug))
}
