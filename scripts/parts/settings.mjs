import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { inRoot, root } from './paths.mjs'

// What is set outside wins over the file, so that `WEB_PORT=3001 npm start` does what it says.
if (existsSync(inRoot('.env'))) process.loadEnvFile(inRoot('.env'))

/** Where database and demonstration reports are kept: `data/` in the project, or what GONGKAI_DATA names. */
export function dataFolder() {
  return resolve(root, process.env.GONGKAI_DATA || 'data')
}

/** Where the API is reached from here: it may listen at one address of this computer alone. */
export function apiHost() {
  const host = process.env.API_HOST ?? ''
  return ['', '0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host
}

/** Where the pages are served: to this computer alone, unless told otherwise. */
export function webHost() {
  return process.env.WEB_HOST || '127.0.0.1'
}
