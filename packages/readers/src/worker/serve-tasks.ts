import { Worker } from 'node:worker_threads'
import type { Source } from '@gongkai/shared'
import { ReadError } from '../read-error.ts'
import type { Answer, Caps, Task } from './messages.ts'

type Read = (name: string, bytes: Uint8Array) => Promise<Source>

/** An error that a library let fall is often that of the file being read; the reading itself may have no end then. */
const grace = 2_000
let stray: ((reason: unknown) => void) | null = null

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
  process.on('unhandledRejection', (reason) => stray?.(reason))
  // Nobody is left to answer to.
  process.on('disconnect', () => process.exit())
}

/** Rejects when an error fell while a file was read and the reading has not ended soon after. */
function strayError(): Promise<never> {
  return new Promise((_, reject) => {
    stray = (reason) => {
      const words = reason instanceof Error ? reason.message : String(reason)
      setTimeout(() => reject(new ReadError('FILE_DAMAGED', `文件已损坏,请重新下载 · The file is damaged, fetch it anew: ${words}`)), grace)
    }
  })
}

async function answerTo({ number, name, bytes }: Task, read: Read): Promise<Answer> {
  try {
    const source = await Promise.race([read(name, bytes), strayError()])
    return { number, source, rss: process.memoryUsage.rss() }
  } catch (error) {
    const rss = process.memoryUsage.rss()
    if (error instanceof ReadError) return { number, code: error.code, reason: error.message, rss }
    return { number, failure: error instanceof Error ? error.message : String(error), rss }
  }
}
