import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeCounty } from './make-county.ts'
import { writeDemo } from './write-demo.ts'

const reportsIn = async (folder: string) => (await readdir(folder, { recursive: true })).filter((name) => /\.(?:txt|html)$/.test(name)).sort()

it('writes the reports and the key, in place of an earlier county', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'demo-'))
  try {
    for (const seed of [1, 2]) {
      const { files, key } = makeCounty(seed)
      expect(await writeDemo(folder, seed)).toBe(files.length)
      expect(await reportsIn(folder)).toEqual(files.map(({ path }) => path).sort())
      expect(JSON.parse(await readFile(join(folder, 'key.json'), 'utf8'))).toEqual(key)
      const [first] = files
      expect(new Uint8Array(await readFile(join(folder, first?.path ?? '')))).toEqual(first?.bytes)
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}, 30_000)
