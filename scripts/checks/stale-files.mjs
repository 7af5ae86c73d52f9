import { existsSync, readFileSync } from 'node:fs'
import { inRoot } from '../parts/paths.mjs'

/**
 * Writes each generated file again. One that changes by it was stale: it is named, and now stands as it should be committed.
 * @param {readonly import('./generated-files.mjs').Generated[]} all
 * @returns {Promise<{ code: number | string, said: string }>}
 */
export async function staleFiles(all) {
  let said = ''
  for (const { files, write } of all) {
    const before = files.map(content)
    const { code, said: why } = await write()
    if (code !== 0) said += `${files.join(', ')}: ${why}\n`
    const stale = files.filter((file, index) => content(file) !== before[index])
    said += stale.map((file) => `${file} 已过期，现已重新生成，请提交。 · was stale; it is written anew, commit it.\n`).join('')
  }
  return { code: said === '' ? 0 : 1, said }
}

/** @param {string} file */
function content(file) {
  return existsSync(inRoot(file)) ? readFileSync(inRoot(file), 'utf8') : undefined
}
