import { setTimeout as wait } from 'node:timers/promises'
import { Failure } from './failure.mjs'

/**
 * Waits until an address answers.
 * @param {string} url
 * @param {{ zh: string, en: string }} who
 * @param {number} [within] milliseconds
 * @throws {Failure} where it does not
 */
export async function answers(url, { zh, en }, within = 60_000) {
  const until = performance.now() + within
  let last = ''
  while (performance.now() < until) {
    try {
      const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(within) })
      await response.arrayBuffer()
      if (response.status < 400) return
      last = `HTTP ${response.status}`
    } catch (error) {
      last = String(error instanceof Error && error.cause instanceof Error ? error.cause.message : error)
    }
    await wait(100)
  }
  throw new Failure(
    `${zh}没有在 ${within / 1000} 秒内应答 ${url}（${last}）。`,
    `The ${en} did not answer at ${url} within ${within / 1000} s (${last}).`,
  )
}
