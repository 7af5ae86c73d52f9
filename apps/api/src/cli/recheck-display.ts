import cliProgress from 'cli-progress'
import type { RecheckStep } from '../ingest/checking/recheck.ts'

/** Where a recheck shows how far it is: a bar on a terminal, nothing elsewhere. */
export function recheckDisplay(out: NodeJS.WriteStream = process.stdout): {
  readonly step: (step: Pick<RecheckStep, 'door' | 'done' | 'total'>) => void
  readonly end: () => void
} {
  if (!out.isTTY) return { step: () => {}, end: () => {} }
  const format = '核对 Checking {what} {bar} {value}/{total} · {eta_formatted}'
  const bar = new cliProgress.SingleBar({ format, clearOnComplete: true, hideCursor: true, stream: out, gracefulExit: false })
  let isStarted = false
  return {
    step: ({ door, done, total }) => {
      const what = door === 'report' ? '报告 reports' : '历年 years'
      if (!isStarted) bar.start(total, done, { what })
      isStarted = true
      bar.setTotal(total)
      bar.update(done, { what })
    },
    end: () => bar.stop(),
  }
}
