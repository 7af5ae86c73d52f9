import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listFiles } from './list-files.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-list-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function make(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), '')
  }
}

test('a folder gives its documents sorted, to the bottom, and counts what is none', async () => {
  await make('镇/二.txt', '镇/一.HTML', 'a.pdf', 'no extension', 'truth.json', '.git/x.txt', '镇/.x.txt')
  const { files, skipped } = await listFiles([folder])
  expect(files.map((file) => relative(folder, file))).toEqual(['a.pdf', 'no extension', '镇/一.HTML', '镇/二.txt'])
  expect(skipped).toBe(1)
})

test('a file that is named is taken whatever it is called, once, also when it does not exist', async () => {
  await make('data.json')
  const named = join(folder, 'data.json')
  const absent = join(folder, 'absent.txt')
  expect(await listFiles([named, named, absent])).toEqual({ files: [absent, named], skipped: 0 })
})

test('a path from where one stands works like a whole one', async () => {
  await make('a/b.txt', 'a/.c.txt')
  const { files } = await listFiles([`./${relative(process.cwd(), folder)}/`])
  expect(files).toEqual([join(relative(process.cwd(), folder), 'a/b.txt')])
})
