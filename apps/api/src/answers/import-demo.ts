import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createReaders } from '@gongkai/readers'
import type { Db } from '../db/client.ts'
import { repositoryRoot } from '../env.ts'
import { importFiles } from '../ingest/import-files.ts'
import { loadRegionTree } from '../regions/load-region-tree.ts'

/** What the key of the demonstration county says of a file, as far as tests of answers need it. */
export interface DemoTruth {
  readonly file: string
  readonly agency: string
  readonly kind: string
  readonly year: number
  readonly version: number
  readonly truth: Readonly<Record<string, number | null>>
}

/** For tests: writes the demonstration county as files, imports these years the ordinary way, and gives back the truth about them. */
export async function importDemo(db: Db, years: readonly number[]): Promise<DemoTruth[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-demo-'))
  try {
    const tsx = createRequire(import.meta.url).resolve('tsx/cli')
    await promisify(execFile)(process.execPath, [tsx, '--conditions=source', join(repositoryRoot, 'packages/demo/src/write-demo.ts'), folder])
    const key = JSON.parse(await readFile(join(folder, 'key.json'), 'utf8')) as { files: DemoTruth[] }
    const files = key.files.filter(({ year }) => years.includes(year))
    const readers = createReaders()
    const importer = { db, readers, tree: await loadRegionTree(), now: () => new Date() }
    for await (const { outcome, file } of importFiles(
      importer,
      files.map((truth) => join(folder, truth.file)),
    )) {
      if (outcome !== 'imported' && outcome !== 'newVersion') throw new Error(`${file}: ${outcome}`)
    }
    await readers.close()
    return files
  } finally {
    await rm(folder, { recursive: true })
  }
}
