import { realpathSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DemoKey } from './demo-key.ts'
import { makeCounty } from './make-county.ts'

/** Writes the demonstration reports and key.json below a folder, in place of those that stand there, and says how many reports there are. */
export async function writeDemo(folder: string, seed?: number): Promise<number> {
  const { files, key } = makeCounty(seed)
  for (const file of await writtenBefore(folder)) await rm(join(folder, file), { force: true })
  for (const path of new Set(files.map((file) => dirname(file.path)))) await mkdir(join(folder, path), { recursive: true })
  for (const { path, bytes } of files) await writeFile(join(folder, path), bytes)
  await writeFile(join(folder, 'key.json'), `${JSON.stringify(key, null, 1)}\n`)
  return files.length
}

/** The files that the key of an earlier run lists: a report whose layout has changed would otherwise stand there twice. */
async function writtenBefore(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, 'key.json'), 'utf8').catch(() => null)
  if (text === null) return []
  const { files } = JSON.parse(text) as DemoKey
  return files.map(({ file }) => file).filter((file) => /^\d{4}\/[^/\\]+$/.test(file))
}

function isRunDirectly(): boolean {
  const [, script] = process.argv
  return script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)
}

if (isRunDirectly()) {
  const [, , folder] = process.argv
  if (!folder) {
    console.error('请给出文件夹 / Give a folder: write-demo <folder>')
    process.exitCode = 2
  } else {
    const count = await writeDemo(folder)
    console.log(`已写出 ${count} 份示范报告 / wrote ${count} demonstration reports: ${folder}`)
  }
}
