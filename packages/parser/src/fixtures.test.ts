import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSource } from '@gongkai/readers'
import { describe, expect, test } from 'vitest'
import { expectedOf } from '../scripts/expected-of.ts'
import { fixtureFolders, fixturesFolder } from '../scripts/fixture-folders.ts'
import { parseReport } from './index.ts'

/** `npm run fixtures:update -w packages/parser` writes what the parser says now; the difference that git shows is the review. */
describe('each fixture is read as its expected.json says', () => {
  test.each(fixtureFolders())('$slug', async ({ slug, source, expected }) => {
    expect(existsSync(expected), `${expected} is missing: npm run fixtures:update -w packages/parser`).toBe(true)
    expect(existsSync(join(fixturesFolder, slug, 'notes.md')), `${slug} has no notes.md that says why it is kept`).toBe(true)
    expect(expectedOf(parseReport(await readSource(source)))).toBe(readFileSync(expected, 'utf8'))
  })
})
