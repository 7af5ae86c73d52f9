import { Command } from 'commander'
import { type Env, readEnv } from '../env.ts'
import type { ImportOutcome } from '../ingest/import-outcome.ts'
import { exitCode } from './exit-code.ts'
import { explainError } from './explain-error.ts'
import { importDisplay } from './import-display.ts'
import { importLine } from './import-line.ts'
import { stopBetweenSteps } from './stop-between-steps.ts'

interface Options {
  readonly strict?: true
  readonly quiet?: true
}

/** What an import has done so far. */
class Tally {
  readonly #counts: Record<ImportOutcome['outcome'], number> = { imported: 0, newVersion: 0, unchanged: 0, rejected: 0, failed: 0 }
  findings = 0

  add(outcome: ImportOutcome): void {
    this.#counts[outcome.outcome] += 1
    if ('failures' in outcome) this.findings += outcome.failures
  }

  get isEmpty(): boolean {
    return this.done + this.notDone === 0
  }

  get done(): number {
    return this.#counts.imported + this.#counts.newVersion + this.#counts.unchanged
  }

  get notDone(): number {
    return this.#counts.rejected + this.#counts.failed
  }

  summary(total: number, skipped: number, seconds: number): string {
    const { imported, newVersion, unchanged, rejected, failed } = this.#counts
    const time = seconds.toFixed(1)
    return [
      `共 ${total} 个文件:新导入 ${imported} · 新版本 ${newVersion} · 未变 ${unchanged} · 未收录 ${rejected} · 失败 ${failed}(${time} 秒)`,
      `${total} files: ${imported} imported, ${newVersion} new versions, ${unchanged} unchanged, ${rejected} rejected, ${failed} failed (${time} s)`,
      ...(skipped > 0 ? [`另有 ${skipped} 个文件不是文档,未处理 · ${skipped} other files are no documents and were left alone`] : []),
      '',
    ].join('\n')
  }
}

/** `gongkai import PATH…`: reports into the database. */
export function importCommand(): Command {
  return new Command('import')
    .description('导入报告文件和文件夹 / import report files and folders')
    .argument('<path...>', '文件或文件夹 / files or folders')
    .option('--quiet', '只列出未导入的文件 / list only the files that were not imported')
    .option('--strict', '核对出问题时退出码为 1 / exit with 1 when a check fails')
    .action(async (paths: readonly string[], options: Options) => {
      try {
        process.exitCode = await importPaths(paths, options)
      } catch (error) {
        process.stderr.write(`✗ ${explainError(error)}\n`)
        process.exitCode = 2
      }
    })
}

async function importPaths(paths: readonly string[], options: Options): Promise<number> {
  const { listFiles } = await import('../ingest/list-files.ts')
  const { files, skipped } = await listFiles(paths)
  if (files.length === 0) throw new Error(`没有找到报告文件:${paths.join(' ')} · No report files were found`)
  const stop = stopBetweenSteps()
  const since = performance.now()
  const tally = new Tally()
  const trouble = await importInto(readEnv(), files, stop, tally, options.quiet === true).then(
    () => null,
    (error: unknown) => error,
  )
  if (trouble !== null && tally.isEmpty) throw trouble
  process.stdout.write(tally.summary(files.length, skipped, (performance.now() - since) / 1000))
  if (trouble !== null) process.stderr.write(`✗ ${explainError(trouble)}\n`)
  if (stop.aborted) return stop.reason === 'SIGINT' ? 130 : 143
  if (trouble !== null || (options.strict && tally.findings > 0)) return 1
  return exitCode(tally.done, tally.notDone)
}

async function importInto(
  { databaseUrl: url, dueDatesFile }: Env,
  files: readonly string[],
  stop: AbortSignal,
  tally: Tally,
  isQuiet: boolean,
): Promise<void> {
  // Loaded here, as the other commands work without a database client.
  const [{ migrate }, { openDatabase }, { importFiles }, { loadRegionTree }, { createReaders }, { loadDueRules }] = await Promise.all([
    import('../db/migrate.ts'),
    import('../db/client.ts'),
    import('../ingest/import-files.ts'),
    import('../regions/load-region-tree.ts'),
    import('@gongkai/readers'),
    import('../ingest/checking/load-due-rules.ts'),
  ])
  const local = await loadDueRules(dueDatesFile)
  await migrate(url)
  const db = await openDatabase(url)
  const readers = createReaders()
  const display = importDisplay(files.length)
  try {
    const importer = { db, readers, tree: await loadRegionTree(), now: () => new Date(), local }
    for await (const outcome of importFiles(importer, files, stop)) {
      tally.add(outcome)
      const isProblem = outcome.outcome === 'rejected' || outcome.outcome === 'failed'
      display.step(isQuiet && !isProblem ? null : importLine(outcome), isProblem)
    }
  } finally {
    display.end()
    await readers.close()
    await db.$disconnect()
  }
}
