// Module hook beside the TypeScript loader: modules of packages are run as they are. The loader would read every one of them through and
// keep their source maps, which for the PDF library takes three times the memory and time of reading a file.
import { readFile } from 'node:fs/promises'
import { register } from 'node:module'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  process.setSourceMapsEnabled(false)
  register(import.meta.url)
}

/** @type {import('node:module').LoadHook} */
export const load = async (url, context, next) =>
  url.includes('/node_modules/') && url.endsWith('.mjs')
    ? { format: 'module', shortCircuit: true, source: await readFile(new URL(url)) }
    : next(url, context)
