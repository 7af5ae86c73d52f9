import { statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { root } from './paths.mjs'
import { dataFolder } from './settings.mjs'

/** Below this a disk counts as full: a build can fail on its last megabytes and then free them again. */
const least = 4 * 1024 * 1024

/** @param {string} text what a program said */
export function speaksOfFullDisk(text) {
  return /\bENOSPC\b|no space left on device|database or disk is full|SQLITE_FULL|DISK_FULL/i.test(text)
}

/** True where the project's folder, the data folder or the temporary one has no room left. */
export async function diskIsFull() {
  const free = await Promise.all([root, dataFolder(), tmpdir()].map(freeBytes))
  return free.some((bytes) => bytes < least)
}

/**
 * The room that is left where a folder is or would be; endless where the system does not say.
 * @param {string} folder
 */
export async function freeBytes(folder) {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
