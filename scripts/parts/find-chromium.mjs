import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const places = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
]

/** The Chromium of this machine: CHROMIUM_PATH, else the first of the usual names on the path and in the usual places. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) return runs(named) ? named : undefined
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...places]
  const files = [...names, 'Google Chrome', 'Chromium'].flatMap((name) => folders.map((folder) => join(folder, name)))
  return files.find(runs)
}

/** @param {string} file */
function runs(file) {
  if (!existsSync(file)) return false
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
