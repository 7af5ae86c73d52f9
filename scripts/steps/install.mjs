import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Failure } from '../parts/failure.mjs'
import { inRoot } from '../parts/paths.mjs'
import { run } from '../parts/run.mjs'
import { step } from '../parts/say.mjs'

/**
 * Installs what package-lock.json names, where that is not what stands in node_modules. Install scripts are left out:
 * nothing here needs one, and one of them would fetch a program from outside the registry.
 */
export async function install() {
  if (isInstalled()) return
  await step('安装依赖 · Installing packages', () => {
    const { command, before } = npm()
    const options = ['--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
    return run({ zh: '安装依赖失败', en: 'Installing packages failed' }, command, [...before, 'ci', ...options], { show: 'errors' })
  })
  if (!isInstalled())
    throw new Failure('安装后依赖仍不完整，请删除 node_modules 后重试。', 'Packages are still incomplete. Delete node_modules and try again.')
}

/** True where npm's own record of node_modules says what the lockfile says, and each package stands there. */
function isInstalled() {
  const wanted = packagesOf(inRoot('package-lock.json'))
  const present = packagesOf(inRoot('node_modules', '.package-lock.json'))
  if (wanted === undefined) throw new Failure('找不到 package-lock.json，请重新获取项目。', 'package-lock.json is missing. Get the project again.')
  if (present === undefined) return false
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (!path.includes('node_modules/')) return true
    if (!present[path]) return optional === true
    return present[path].version === version && existsSync(inRoot(path, link ? '' : 'package.json'))
  })
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }> | undefined}
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
