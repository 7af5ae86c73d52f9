import { Worker } from 'node:worker_threads'
import { readDocument } from '../read-document.ts'
import { ReadError } from '../read-error.ts'
import type { Answer, Caps, Task } from './messages.ts'

// The process that reads files which could do harm: one task after another comes in as a message, and goes out as an answer.
const [, , timeoutMs, memoryMb] = process.argv
const caps: Caps = { timeoutMs: Number(timeoutMs), memoryMb: Number(memoryMb) }
const watcher = new Worker(new URL('../../bin/watch-caps.js', import.meta.url), { workerData: caps, execArgv: [] })

process.on('message', async (task: Task) => {
  watcher.postMessage(true)
  const answer = await answerTo(task)
  watcher.postMessage(false)
  process.send?.(answer)
})
// Nobody is left to answer to.
process.on('disconnect', () => process.exit())

async function answerTo({ number, name, bytes }: Task): Promise<Answer> {
  try {
    const source = await readDocument(name, bytes)
    return { number, source, rss: process.memoryUsage.rss() }
  } catch (error) {
    const rss = process.memoryUsage.rss()
    if (error instanceof ReadError) return { number, code: error.code, reason: error.message, rss }
    return { number, failure: error instanceof Error ? error.message : String(error), rss }
  }
}
