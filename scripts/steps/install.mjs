import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { diskIsFull, freeBytes } from '../parts/disk.mjs'
import { Failure } from '../parts/failure.mjs'
import { inRoot, root } from '../parts/paths.mjs'
import { run } from '../parts/run.mjs'
import { step } from '../parts/say.mjs'

/** @typedef {{ version?: string, optional?: boolean, link?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Locked a package as a lockfile describes it */

/** What packages, build and demonstration take, in bytes. */
const needed = 1.5e9

/**
 * Installs what package-lock.json names, where that is not what stands in node_modules. Install scripts are left out:
 * nothing here needs one, and one of them would fetch a program from outside the registry.
 */
export async function install() {
  if (isInstalled()) return
  if (!existsSync(inRoot('node_modules'))) await requireRoom()
  await step('安装依赖 · Installing packages', () => {
    const { command, before } = npm()
    const options = ['--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
    return run({ zh: '安装依赖失败', en: 'Installing packages failed' }, command, [...before, 'ci', ...options], { show: 'errors' })
  })
  if (isInstalled()) return
  // npm counts a binary that it had no room for as one that was not needed.
  if (await diskIsFull())
    throw new Failure('安装依赖失败：磁盘已满。请腾出空间后重试。', 'Installing packages failed: the disk is full. Make room and try again.')
  throw new Failure('安装后依赖仍不完整，请删除 node_modules 后重试。', 'Packages are still incomplete. Delete node_modules and try again.')
}

async function requireRoom() {
  const free = await freeBytes(root)
  if (free >= needed) return
  const gigabytes = (/** @type {number} */ bytes) => `${(bytes / 1e9).toFixed(1)} GB`
  throw new Failure(
    `磁盘空间不足：安装和构建约需 ${gigabytes(needed)}，现有 ${gigabytes(free)}。请腾出空间后重试。`,
    `The disk is too full: installing and building takes about ${gigabytes(needed)}, ${gigabytes(free)} are free. Make room and try again.`,
  )
}

/** True where npm's own record of node_modules says what the lockfile says, and each package stands there. */
function isInstalled() {
  const wanted = packagesOf(inRoot('package-lock.json'))
  const present = packagesOf(inRoot('node_modules', '.package-lock.json'))
  if (wanted === undefined) throw new Failure('找不到 package-lock.json，请重新获取项目。', 'package-lock.json is missing. Get the project again.')
  if (present === undefined) return false
  return Object.entries(wanted).every(([path, locked]) => {
    if (!path.includes('node_modules/')) return true
    if (!present[path]) return locked.optional === true && !isForThisComputer(locked)
    return present[path].version === locked.version && existsSync(inRoot(path, locked.link ? '' : 'package.json'))
  })
}

/**
 * True for a binary that is made for this system and processor; without it some tool here would not run.
 * @param {Locked} locked
 */
function isForThisComputer({ os, cpu, libc }) {
  if (!os?.includes(process.platform) || !cpu?.includes(process.arch)) return false
  return libc === undefined || libc.includes(usesMusl() ? 'musl' : 'glibc')
}

function usesMusl() {
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport())
  return header.glibcVersionRuntime === undefined
}

/**
 * @param {string} lockfile
 * @returns {Record<string, Locked> | undefined}
 */
function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** The npm that called this script, else the one on the path. */
function npm() {
  const caller = process.env.npm_execpath
  return caller && basename(caller) === 'npm-cli.js' ? { command: process.execPath, before: [caller] } : { command: 'npm', before: [] }
}
