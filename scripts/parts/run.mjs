import { isEnding, startChild } from './children.mjs'
import { diskIsFull, speaksOfFullDisk } from './disk.mjs'
import { Failure } from './failure.mjs'

/** How much of what a command said is kept to explain a failure. */
const remembered = 20_000

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv | undefined} [env] on top of this process's own
 * @property {string | undefined} [cwd] the repository's root unless told
 * @property {'all' | 'errors' | 'failure' | undefined} [show]
 */

/**
 * Runs a command to its end. `show: 'all'` leaves the terminal to it, `'errors'` passes on what it writes to stderr,
 * `'failure'` prints what it said only where it fails.
 * @param {{ zh: string, en: string }} failed what to say where it fails
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @throws {Failure} where it cannot be started or ends with another code than 0
 */
export async function run(failed, command, args, { env, cwd, show = 'failure' } = {}) {
  const { code, said } = await runToEnd(command, args, { env, cwd, show })
  if (code === 0) return
  if (speaksOfFullDisk(said) || (await diskIsFull())) throw fullDisk(failed)
  if (show === 'failure') process.stderr.write(said)
  throw new Failure(`${failed.zh}（退出码 ${code}）。`, `${failed.en} (exit code ${code}).`)
}

/**
 * Runs a command and tells how it ended and what it said.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number | string, said: string }>}
 */
export function runToEnd(command, args, { env, cwd, show = 'failure' } = {}) {
  const child = startChild(command, args, { env, cwd, stdio: show === 'all' ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
  let said = ''
  /** @param {Buffer} chunk */
  const remember = (chunk) => {
    said = (said + chunk.toString()).slice(-remembered)
  }
  child.stdout?.on('data', remember)
  child.stderr?.on('data', remember)
  if (show === 'errors') child.stderr?.pipe(process.stderr, { end: false })
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(cannotRun(command, error)))
    child.once('close', (code, signal) => isEnding() || resolve({ code: code ?? signal ?? 1, said }))
  })
}

/** @param {{ zh: string, en: string }} failed */
function fullDisk(failed) {
  return new Failure(`${failed.zh}：磁盘已满。请腾出空间后重试。`, `${failed.en}: the disk is full. Make room and try again.`)
}

/**
 * @param {string} command
 * @param {NodeJS.ErrnoException} error
 */
function cannotRun(command, error) {
  if (error.code === 'ENOENT') return new Failure(`找不到 ${command}。请安装后重试。`, `${command} was not found. Install it and try again.`)
  return new Failure(`无法运行 ${command}:${error.message}`, `${command} could not be run: ${error.message}`)
}
