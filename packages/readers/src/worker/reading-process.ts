import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import type { Socket } from 'node:net'
import { pathToFileURL } from 'node:url'
import type { Source } from '@gongkai/shared'
import { ReadError } from '../read-error.ts'
import type { Answer, Caps, Task } from './messages.ts'

/** A file that does not even use its processor time is waited for this many times as long. */
const patience = 6
/** A process that keeps more than this share of its cap after a file makes room for a fresh one. */
const keeps = 0.5

interface Pending {
  readonly number: number
  readonly resolve: (source: Source) => void
  readonly reject: (error: ReadError) => void
  readonly timer: NodeJS.Timeout
}

/** A process of its own that reads one file at a time. It is started with the first file, and anew after one that ended it. */
export class ReadingProcess {
  private readonly caps: Caps
  private readonly program: URL
  private child: ChildProcess | null = null
  private pending: Pending | null = null
  private lastWords = ''
  private count = 0

  /** `program`: the module that answers tasks. */
  constructor(caps: Caps, program: URL) {
    this.caps = caps
    this.program = program
  }

  /** Reads one file; the next may come when this has ended. Rejects with ReadError. */
  read(name: string, bytes: Uint8Array): Promise<Source> {
    // One that was ended from outside between two files is replaced.
    const child = this.child?.connected ? this.child : this.start()
    this.child = child
    this.count += 1
    const task: Task = { number: this.count, name, bytes }
    holdOpen(child, true)
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.lastWords += 'LIMIT_TIME'
        child.kill('SIGKILL')
      }, this.caps.timeoutMs * patience)
      this.pending = { number: task.number, resolve, reject, timer }
      child.send(task, (error) => {
        if (error) child.kill('SIGKILL')
      })
    })
  }

  /** Ends the process; a file that is being read is given up. */
  async close(): Promise<void> {
    const { child } = this
    if (!child) return
    const gone = new Promise((resolve) => child.once('close', resolve))
    holdOpen(child, true)
    child.kill('SIGKILL')
    await gone
  }

  private start(): ChildProcess {
    const { timeoutMs, memoryMb } = this.caps
    const child = fork(this.program, [String(timeoutMs), String(memoryMb)], {
      execArgv: [`--max-old-space-size=${memoryMb}`, ...loaderFor(this.program)],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    this.lastWords = ''
    child.stderr?.on('data', (data: Buffer) => {
      this.lastWords = (this.lastWords + data.toString()).slice(-4000)
    })
    child.on('message', (answer: Answer) => this.take(child, answer))
    child.on('error', ({ message }) => {
      child.kill('SIGKILL')
      this.bury(child, null, message)
    })
    child.on('close', (code, signal) => this.bury(child, code, signal))
    return child
  }

  private take(child: ChildProcess, answer: Answer): void {
    if (this.child !== child) return
    const pending = this.pending?.number === answer?.number ? this.settle() : null
    if (!pending) {
      // No answer to what was asked: whatever else comes from there is not to be trusted.
      this.child = null
      child.kill('SIGKILL')
      this.settle()?.reject(failed('an answer to no question'))
      return
    }
    if (answer.rss > this.caps.memoryMb * 1024 * 1024 * keeps) this.dismiss(child)
    else holdOpen(child, false)
    if ('source' in answer) pending.resolve(answer.source)
    else if ('code' in answer) pending.reject(new ReadError(answer.code, answer.reason))
    else pending.reject(failed(answer.failure))
  }

  /** The file that is being read, which then is no longer. */
  private settle(): Pending | null {
    const { pending } = this
    this.pending = null
    if (pending) clearTimeout(pending.timer)
    return pending
  }

  private dismiss(child: ChildProcess): void {
    this.child = null
    child.disconnect()
    holdOpen(child, false)
  }

  private bury(child: ChildProcess, code: number | null, signal: string | null): void {
    if (this.child !== child) return
    this.child = null
    const pending = this.settle()
    const { caps } = this
    if (!pending) return
    if (/LIMIT_MEMORY|heap out of memory|Allocation failed/.test(this.lastWords))
      pending.reject(new ReadError('LIMIT_MEMORY', `读取时内存超过上限 ${caps.memoryMb} MB · Takes more than ${caps.memoryMb} MB to read`))
    else if (/LIMIT_TIME/.test(this.lastWords))
      pending.reject(
        new ReadError('LIMIT_TIME', `读取时间超过上限 ${caps.timeoutMs / 1000} 秒 · Takes longer than ${caps.timeoutMs / 1000} s to read`),
      )
    else pending.reject(failed(`${signal ?? `exit ${code}`} ${this.lastWords}`))
  }
}

function failed(words: string): ReadError {
  return new ReadError('WORKER_FAILED', `读取进程出错,请报告此问题 · The reading process failed, please report it: ${words}`)
}

/** While a file is read the process holds this one open; between files it must not keep it from ending. */
function holdOpen(child: ChildProcess, hold: boolean): void {
  const parts = [child, child.channel, child.stderr as Socket | null]
  for (const part of parts) hold ? part?.ref?.() : part?.unref?.()
}

/** Sources are TypeScript, which Node runs with a loader; what is built needs none. */
function loaderFor(program: URL): string[] {
  if (!program.pathname.endsWith('.ts')) return []
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx'))
  const plain = new URL('../../bin/plain-packages.js', import.meta.url)
  return ['--import', loader.href, '--import', plain.href, '--conditions=source']
}
