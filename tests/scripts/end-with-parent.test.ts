import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { isRunning } from './is-running.ts'

test('a server ends by itself when what started it is killed outright', async () => {
  const guard = new URL('../../scripts/parts/end-with-parent.mjs', import.meta.url).href
  const start = `const c = require('node:child_process').spawn(process.execPath, ['--import', '${guard}?parent=' + process.pid, '-e', 'setTimeout(process.exit, 60_000)'], { detached: true, stdio: 'ignore' }); console.log(c.pid); setTimeout(process.exit, 60_000)`
  const parent = spawn(process.execPath, ['-e', start], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [chunk] = await once(parent.stdout, 'data')
  const pid = Number(chunk)
  await wait(500)
  parent.kill('SIGKILL')
  await expect.poll(() => isRunning(pid)).toBe(false)
})
