#!/usr/bin/env node
// A committed file, so that npm can link the command before anything is built. With NODE_ENV=production it runs what was built,
// otherwise the sources as they stand.
import { existsSync } from 'node:fs'
import { register } from 'node:module'
import { fileURLToPath } from 'node:url'

const built = new URL('../dist/cli/run.js', import.meta.url)

if (process.env.NODE_ENV === 'production' && existsSync(built)) await import(built.href)
else {
  // The API's classes have decorators, which its own tsconfig.json allows; tsx would take that of the folder where the command is typed.
  process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL('../tsconfig.json', import.meta.url))
  const { register: runTypeScript } = await import('tsx/esm/api')
  runTypeScript()
  register('./source-condition.js', import.meta.url)
  await import('../src/cli/run.ts')
}
