import { Worker } from 'node:worker_threads'
import type { Source } from '@gongkai/shared'
import { ReadError } from '../read-error.ts'
import type { Answer, Caps, Task } from './messages.ts'

type Read = (name: string, bytes: Uint8Array) => Promise<Source>

/**
 * Makes this process one that reads files which could do harm: tasks come in as messages, one after another, and go out as answers. Its
 * caps are its arguments; a second thread sees that they hold.
 */
export function serveTasks(read: Read): void {
  const [, , timeoutMs, memoryMb] = process.argv
  const caps: Caps = { timeoutMs: Number(timeoutMs), memoryMb: Number(memoryMb) }
  const watcher = new Worker(new URL('../../bin/watch-caps.js', import.meta.url), { workerData: caps, execArgv: [] })
  process.on('message', async (task: Task) => {
    watcher.postMessage(true)
    const answer = await answerTo(task, read)
    watcher.postMessage(false)
    process.send?.(answer)
  })
  // Nobody is left to answer to.
  process.on('disconnect', () => process.exit())
}

async function answerTo({ number, name, bytes }: Task, read: Read): Promise<Answer> {
  try {
    const source = await read(name, bytes)
    return { number, source, rss: process.memoryUsage.rss() }
  } catch (error) {
    const rss = process.memoryUsage.rss()
    if (error instanceof ReadError) return { number, code: error.code, reason: error.message, rss }
    return { number, failure: error instanceof Error ? error.message : String(error), rss }
  }
}
