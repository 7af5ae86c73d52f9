import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeCounty } from './make-county.ts'

/** Writes the demonstration reports and key.json below a folder and says how many files there are. */
export async function writeDemo(folder: string, seed?: number): Promise<number> {
  const { files, key } = makeCounty(seed)
  for (const path of new Set(files.map((file) => dirname(file.path)))) await mkdir(join(folder, path), { recursive: true })
  for (const { path, bytes } of files) await writeFile(join(folder, path), bytes)
  await writeFile(join(folder, 'key.json'), `${JSON.stringify(key, null, 1)}\n`)
  return files.length
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder] = process.argv
  if (!folder) {
    console.error('请给出文件夹 / Give a folder: write-demo <folder>')
    process.exitCode = 2
  } else {
    const count = await writeDemo(folder)
    console.log(`已写出 ${count} 份示范报告 / wrote ${count} demonstration reports: ${folder}`)
  }
}
