import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

let folder: string
let child: ChildProcess
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-main-'))
})
afterAll(async () => {
  child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

/** Starts the program on a free port, with an empty data folder; gives back where it listens. */
async function start(): Promise<string> {
  const args = [createRequire(import.meta.url).resolve('tsx/cli'), '--conditions=source', '--tsconfig', here('../tsconfig.json'), here('main.ts')]
  child = spawn(process.execPath, args, { env: { PATH: process.env.PATH, GONGKAI_DATA: folder, API_PORT: '0' }, stdio: ['ignore', 'ignore', 'pipe'] })
  const said: string[] = []
  if (child.stderr) {
    for await (const line of createInterface(child.stderr)) {
      said.push(line)
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? []
      if (address) return address
    }
  }
  throw new Error(`it did not start: ${said.join('\n')}`)
}

test('it makes its database, answers, and ends when it is told to', async () => {
  const address = await start()
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ dataset { reports } }' }),
  })
  expect(await response.json()).toMatchObject({ data: { dataset: { reports: 0 } } })
  expect(await (await fetch(`${address}/readyz`)).json()).toEqual({ status: 'ready' })
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
}, 60_000)
