import { Command } from 'commander'
import { type Env, readEnv } from '../env.ts'
import type { RecheckStep } from '../ingest/checking/recheck.ts'
import { explainError } from './explain-error.ts'
import { recheckDisplay } from './recheck-display.ts'
import { stopBetweenSteps } from './stop-between-steps.ts'

/** `gongkai recheck`: changed checks over the stored reports. */
export function recheckCommand(): Command {
  return new Command('recheck')
    .description('用改动过的规则重新核对库中的报告 / run the checks that changed over the stored reports')
    .option('--check <id...>', '只运行这些规则,无论有无改动 / only these checks, changed or not')
    .action(async ({ check }: { readonly check?: readonly string[] }) => {
      try {
        process.exitCode = await recheckStored(readEnv(), check)
      } catch (error) {
        process.stderr.write(`✗ ${explainError(error)}\n`)
        process.exitCode = 2
      }
    })
}

/** What a recheck has done so far. */
class Tally {
  readonly #done = { report: 0, history: 0 }
  readonly #findings = { opened: 0, closed: 0, changed: 0 }

  add({ door, checked, opened, closed, changed }: RecheckStep): void {
    this.#done[door] += checked
    this.#findings.opened += opened
    this.#findings.closed += closed
    this.#findings.changed += changed
  }

  summary(seconds: number): string {
    const { report, history } = this.#done
    const { opened, closed, changed } = this.#findings
    const time = seconds.toFixed(1)
    return [
      `重新核对 ${report} 份报告、${history} 个机关的历年:新增所见 ${opened} · 关闭 ${closed} · 文字或位置有变 ${changed}(${time} 秒)`,
      `${report} reports and the years of ${history} agencies checked: ${opened} findings opened, ${closed} closed, ${changed} with other words or places (${time} s)`,
      '',
    ].join('\n')
  }
}

async function recheckStored({ databaseUrl, dueDatesFile }: Env, only: readonly string[] | undefined): Promise<number> {
  const [{ migrate }, { openDatabase }, { recheck }, { loadDueRules }, { allChecks }] = await Promise.all([
    import('../db/migrate.ts'),
    import('../db/client.ts'),
    import('../ingest/checking/recheck.ts'),
    import('../ingest/checking/load-due-rules.ts'),
    import('@gongkai/checks'),
  ])
  const local = await loadDueRules(dueDatesFile)
  await migrate(databaseUrl)
  const db = await openDatabase(databaseUrl)
  const stop = stopBetweenSteps()
  const since = performance.now()
  const tally = new Tally()
  const display = recheckDisplay()
  try {
    for await (const step of recheck({ db, now: () => new Date(), local, checks: allChecks, ...(only && { only }) })) {
      tally.add(step)
      display.step(step)
      if (stop.aborted) break
    }
  } finally {
    display.end()
    await db.$disconnect()
  }
  process.stdout.write(tally.summary((performance.now() - since) / 1000))
  return stop.aborted ? (stop.reason === 'SIGINT' ? 130 : 143) : 0
}
