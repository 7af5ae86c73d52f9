import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { inRoot, root } from './paths.mjs'

// What is set outside wins over the file, so that `WEB_PORT=3001 npm start` does what it says.
if (existsSync(inRoot('.env'))) process.loadEnvFile(inRoot('.env'))

/** Where database and demonstration reports are kept: `data/` in the project, or what GONGKAI_DATA names. */
export function dataFolder() {
  return resolve(root, process.env.GONGKAI_DATA || 'data')
}
