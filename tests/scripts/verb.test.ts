import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { isRunning } from './is-running.ts'

const parts = new URL('../../scripts/parts/', import.meta.url).href
const from = (part: string) => JSON.stringify(new URL(part, parts).href)
/** A server that starts one of its own and says both process ids. */
const server = `const c = require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(process.exit, 60_000)'], { stdio: 'ignore' }); console.log('pids', process.pid, c.pid); setTimeout(process.exit, 60_000)`
const started: ChildProcess[] = []

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

/** The code of a verb whose work is given as code; it has `startChild`, `serving`, `Failure` and `server`. */
function verbCode(work: string): string {
  return `
    import { startChild } from ${from('children.mjs')}
    import { Failure } from ${from('failure.mjs')}
    import { verb } from ${from('verb.mjs')}
    const server = ${JSON.stringify(server)}
    await verb(async ({ serving }) => { ${work} })`
}

function runVerb(work: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', verbCode(work)], { stdio: ['ignore', 'pipe', 'pipe'] })
  started.push(child)
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  return { child, output: () => out, errors: () => err }
}

async function pidsOf(output: () => string): Promise<number[]> {
  while (!/pids (\d+) (\d+)\n/.test(output())) await wait(20)
  return (/pids (\d+) (\d+)\n/.exec(output()) ?? []).slice(1).map(Number)
}

const serveForEver = "startChild(process.execPath, ['-e', server]); await new Promise(() => {})"

test.each([
  ['SIGINT', '', 130],
  ['SIGTERM', '', 143],
  ['SIGHUP', '', 129],
  ['SIGTERM', 'serving();', 0],
] as const)('%s ends a verb (%s) with all that it started', async (signal, before, code) => {
  const { child, output } = runVerb(before + serveForEver)
  const pids = await pidsOf(output)
  expect(pids.map(isRunning)).toEqual([true, true])
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([code, null])
  await expect.poll(() => pids.map(isRunning)).toEqual([false, false])
})

test('a failure is one sentence in each language, and what was started ends', async () => {
  const { child, output, errors } = runVerb(
    "startChild(process.execPath, ['-e', server]); await new Promise((resolve) => setTimeout(resolve, 500)); throw new Failure('满了。', 'Full.', 3)",
  )
  const pids = await pidsOf(output)
  expect(await once(child, 'exit')).toEqual([3, null])
  expect(errors()).toBe('✗ 满了。\n  Full.\n')
  await expect.poll(() => pids.map(isRunning)).toEqual([false, false])
})

test('a verb that npm started ends when the shell between them is ended', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'gongkai-verb-')), 'verb.mjs')
  writeFileSync(file, verbCode(`console.log('verb', process.pid);${serveForEver}`))
  const shell = spawn('sh', ['-c', `node ${file}; true`], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, npm_lifecycle_event: 'start' },
  })
  started.push(shell)
  let out = ''
  shell.stdout.on('data', (chunk) => {
    out += chunk
  })
  const pids = [...(await pidsOf(() => out)), Number(/verb (\d+)/.exec(out)?.[1])]
  shell.kill('SIGTERM')
  await expect.poll(() => pids.map(isRunning)).toEqual([false, false, false])
  rmSync(dirname(file), { recursive: true })
})

test('work that goes on while the end is under way starts nothing more', async () => {
  const slow = "process.on('SIGTERM', () => setTimeout(process.exit, 1000)); console.log('begun'); setTimeout(process.exit, 60_000)"
  const pause = 'await new Promise((resolve) => setTimeout(resolve, 700));'
  const { child, output } = runVerb(`startChild(process.execPath, ['-e', ${JSON.stringify(slow)}]); ${pause} ${serveForEver}`)
  await expect.poll(output).toContain('begun')
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([143, null])
  await wait(500)
  expect(output()).not.toContain('pids')
})
