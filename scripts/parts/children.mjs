import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

/**
 * Everything that was started and still runs. Each child leads a process group of its own, so that what it starts ends with it.
 * @type {Set<import('node:child_process').ChildProcess>}
 */
const running = new Set()
const grace = 10_000
let isOver = false

/**
 * Starts a program in a process group of its own.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv | undefined, cwd?: string | undefined, stdio?: import('node:child_process').StdioOptions }} [options]
 */
export function startChild(command, args, { env, cwd = root, stdio = 'inherit' } = {}) {
  if (isOver) throw new Error('Nothing is started after the end')
  const child = spawn(command, args, { cwd, stdio, env: { ...process.env, ...env }, detached: process.platform !== 'win32' })
  running.add(child)
  child.once('error', () => running.delete(child))
  child.once('exit', () => {
    signalGroup(child, 'SIGKILL')
    running.delete(child)
  })
  return child
}

/** Ends everything, and lets nothing more be started by work that is still under way. */
export function endChildren() {
  isOver = true
  return stopChildren()
}

/** True once everything is being ended: how a child ended then is nobody's news. */
export const isEnding = () => isOver

/** Ends every child with all it started: first politely, after ten seconds by force. */
export async function stopChildren() {
  await Promise.all([...running].map(stopChild))
}

/** @param {import('node:child_process').ChildProcess} child */
async function stopChild(child) {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  signalGroup(child, 'SIGTERM')
  const force = setTimeout(() => signalGroup(child, 'SIGKILL'), grace)
  await ended
  clearTimeout(force)
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal)
  } catch {
    // The group is gone already, which is what was wanted.
  }
}
