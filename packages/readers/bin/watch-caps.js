// A thread beside the one that reads: it looks at the whole process and ends it when a file takes too much, also where the reading
// thread never comes to rest or takes memory that its heap does not count. Its last words, on the error stream, say why.
// Plain JavaScript, so that the same file serves the sources and what is built from them.
import { writeSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

/** @type {{ timeoutMs: number, memoryMb: number }} processor time and memory that one file may take */
const { timeoutMs, memoryMb } = workerData
const stderr = 2
const pause = 20

/** Processor time at which the current file began, in microseconds; null between files. */
let began = null

parentPort.on('message', (reading) => {
  began = reading ? spent() : null
})

setInterval(() => {
  if (began === null) return
  if (process.memoryUsage.rss() > memoryMb * 1024 * 1024) end('LIMIT_MEMORY')
  else if (spent() - began > timeoutMs * 1000) end('LIMIT_TIME')
}, pause)

function spent() {
  const { user, system } = process.cpuUsage()
  return user + system
}

function end(code) {
  writeSync(stderr, `${code}\n`)
  process.kill(process.pid, 'SIGKILL')
}
