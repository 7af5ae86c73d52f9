import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readSource } from '@gongkai/readers'
import { parseReport } from '../src/index.ts'
import { expectedOf } from './expected-of.ts'
import { fixtureFolders } from './fixture-folders.ts'

/** Writes each fixture's expected.json as the parser reads it now: the difference that git shows is what a change did. */
for (const { slug, source, expected } of fixtureFolders()) {
  const before = existsSync(expected) ? readFileSync(expected, 'utf8') : ''
  const after = expectedOf(parseReport(await readSource(source)))
  if (after === before) continue
  writeFileSync(expected, after)
  process.stdout.write(`${before === '' ? '新增 new' : '已改 changed'}  ${slug}\n`)
}
