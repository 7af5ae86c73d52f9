import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const web = join(import.meta.dirname, '..')
const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
const api = join(web, '..', 'api', 'bin', 'gongkai.js')

/** Servers of a story's own, for states that the shared ones are not in; all of them end with the story. */
export class OwnServers {
  readonly #ends: (() => Promise<unknown>)[] = []

  /** The built pages, asking an API of the story's choice. */
  async web(apiUrl: string): Promise<string> {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    await this.#start([next, 'start', '--port', String(port), '--hostname', '127.0.0.1'], { API_URL: apiUrl }, web, `${url}/icon.svg`)
    return url
  }

  /** The API with an empty database. */
  async emptyApi(): Promise<string> {
    const data = await mkdtemp(join(tmpdir(), 'gongkai-empty-'))
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    await this.#start([api, 'serve'], { GONGKAI_DATA: data, DATABASE_URL: '', API_PORT: String(port) }, dirname(api), `${url}/readyz`)
    this.#ends.unshift(() => rm(data, { recursive: true, force: true }))
    return `${url}/graphql`
  }

  async end(): Promise<void> {
    for (const end of this.#ends.reverse()) await end()
  }

  async #start(args: string[], env: Record<string, string>, cwd: string, ready: string): Promise<void> {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'warn', ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    this.#ends.push(() => stop(child))
    for (let waited = 0; waited < 30_000; waited += 200) {
      const answer = await fetch(ready).catch(() => null)
      if (answer?.ok) return
      if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended with code ${child.exitCode}`)
      await wait(200)
    }
    throw new Error(`${ready} did not answer within 30 s`)
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill()
  await once(child, 'exit')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
