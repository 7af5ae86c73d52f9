import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { jsonOf } from './parse.ts'
import { parseFile } from './parse-file.ts'
import { parseOutputSchema } from './parse-output-schema.ts'

const fixtures = join(import.meta.dirname, '../../../../packages/parser/fixtures')

describe('gongkai parse --json', () => {
  const folders = readdirSync(fixtures, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

  test.each(folders)('follows its published schema: %s', async (folder) => {
    const source = readdirSync(join(fixtures, folder)).find((name) => name.startsWith('source.'))
    const output = JSON.parse(JSON.stringify(jsonOf(await parseFile(join(fixtures, folder, source ?? '')), true)))
    expect(parseOutputSchema.safeParse(output).error).toBeUndefined()
  })

  test('says of a missing file what is wrong with it', async () => {
    const output = jsonOf(await parseFile(join(fixtures, 'nowhere.txt')), true)
    expect(parseOutputSchema.safeParse(output).error).toBeUndefined()
    expect(output).toMatchObject({ error: expect.stringContaining('没有这个文件') })
  })
})
