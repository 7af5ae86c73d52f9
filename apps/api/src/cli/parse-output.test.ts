import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createReaders } from '@gongkai/readers'
import { afterAll, describe, expect, test } from 'vitest'
import { jsonOf } from './parse.ts'
import { parseFile } from './parse-file.ts'
import { parseOutputSchema } from './parse-output-schema.ts'

const fixtures = join(import.meta.dirname, '../../../../packages/parser/fixtures')

const readers = createReaders()
afterAll(() => readers.close())

async function outputOf(path: string): Promise<object> {
  for await (const parsed of parseFile(readers, path)) return jsonOf(parsed, true)
  throw new Error(`${path} gave nothing`)
}

describe('gongkai parse --json', () => {
  const folders = readdirSync(fixtures, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

  test.each(folders)('follows its published schema: %s', async (folder) => {
    const source = readdirSync(join(fixtures, folder)).find((name) => name.startsWith('source.'))
    const output = JSON.parse(JSON.stringify(await outputOf(join(fixtures, folder, source ?? ''))))
    expect(parseOutputSchema.safeParse(output).error).toBeUndefined()
  })

  test('says of a missing file what is wrong with it', async () => {
    const output = await outputOf(join(fixtures, 'nowhere.txt'))
    expect(parseOutputSchema.safeParse(output).error).toBeUndefined()
    expect(output).toMatchObject({ error: expect.stringContaining('没有这个文件') })
  })
})
