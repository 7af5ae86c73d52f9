import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { allChecks } from '@gongkai/checks'
import { archiveEntries, isArchive, largestFile, ReadError } from '@gongkai/readers'
import { type FigureState, figureStates, type LocalDueRule } from '@gongkai/shared'
import type { Db } from '../db/client.ts'
import { troubleOf } from '../db/database-trouble.ts'
import { agencyLabel } from './agency-label.ts'
import { checkDueHistories } from './checking/check-due-histories.ts'
import { checkVersions, ensureCheckSet } from './checking/check-sets.ts'
import type { ImportOutcome, StoredOutcome } from './import-outcome.ts'
import { type Desk, readReport } from './read-report.ts'
import { saveRejection } from './save-rejection.ts'
import { findByHash, type Saved, saveReport } from './save-report.ts'
import { type ReadReport, toRows } from './to-rows.ts'

export interface Importer extends Desk {
  /** A client of the import's own: its transactions would hold up, and be seen by, whoever shared it. */
  readonly db: Db
  readonly now: () => Date
  /** Due dates that a county set itself. */
  readonly local?: readonly LocalDueRule[]
}

/** After so many reports the years of their agencies are checked; the rest at the end. */
const REPORTS_A_CHECK = 100

function openingProblem(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return '没有这个文件,请检查路径 · no such file; check the path'
  if (code === 'EACCES') return '没有读取权限 · no permission to read it'
  return `无法读取 · cannot be read: ${message}`
}

function storedOutcome(file: string, { reportId, version }: Saved, outcome: StoredOutcome['outcome'], year: number, read: ReadReport): StoredOutcome {
  const { report, findings, placement } = read
  const figures = Object.fromEntries(figureStates.map((state) => [state, report.figures.filter((figure) => figure.state === state).length]))
  return {
    outcome,
    file,
    reportId,
    version,
    agency: agencyLabel(read),
    placement: placement.state,
    year,
    form: report.form.detected,
    figures: figures as Record<FigureState, number>,
    failures: findings.filter((finding) => finding.outcome === 'FAIL').length,
    uncertain: findings.filter((finding) => finding.outcome === 'UNCERTAIN').length,
  }
}

const checkSets = new WeakMap<Db, Promise<number>>()

/** The set of checks that reports are stored with, asked for once. */
function reportCheckSet({ db, local = [] }: Importer): Promise<number> {
  const set = checkSets.get(db) ?? ensureCheckSet(db, 'report', checkVersions('report', allChecks, local))
  checkSets.set(db, set)
  return set
}

async function importBytes(importer: Importer, file: string, bytes: Uint8Array): Promise<ImportOutcome> {
  const { db, now } = importer
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = await findByHash(db, sha256)
  if (known) return { outcome: 'unchanged', file, reportId: known.reportId }
  const name = basename(file)
  const result = await readReport(importer, name, bytes)
  if ('code' in result) {
    await saveRejection(db, { name, sha256 }, result, now())
    return { outcome: 'rejected', file, ...result }
  }
  const { year, read } = result
  const saved = await saveReport(db, toRows({ ...read, checkSetId: await reportCheckSet(importer) }, year), now())
  if (saved.outcome === 'unchanged') return { outcome: 'unchanged', file, reportId: saved.reportId }
  return storedOutcome(file, saved, saved.outcome, year, read)
}

/** The hash of a file of any size. */
async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** The file's bytes, or what became of a file that is not opened, as one larger than the reader takes. */
async function readWhole({ db, now }: Importer, file: string): Promise<Buffer | ImportOutcome> {
  const found = await stat(file)
  if (!found.isFile()) return { outcome: 'failed', file, reason: '不是普通文件 · not a regular file' }
  if (found.size <= largestFile) return readFile(file)
  const reason = `文件有 ${found.size} 字节,超过上限 ${largestFile} 字节 · the file has ${found.size} bytes; at most ${largestFile}`
  const rejected = { code: 'LIMIT_FILE_SIZE', reason } as const
  await saveRejection(db, { name: basename(file), sha256: await hashFile(file) }, rejected, now())
  return { outcome: 'rejected', file, ...rejected }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

async function importFile(importer: Importer, file: string): Promise<ImportOutcome> {
  const read = await readWhole(importer, file)
  return 'outcome' in read ? read : await importBytes(importer, file, read)
}

/** The files of an archive, each by its name inside it; the archive itself is not stored. */
async function* importArchive(importer: Importer, archive: string): AsyncGenerator<ImportOutcome> {
  for await (const { name, bytes } of archiveEntries(archive)) {
    const file = `${archive}/${name}`
    if (bytes instanceof ReadError) yield { outcome: 'rejected', file, code: bytes.code, reason: bytes.message }
    else yield await orFailure(file, () => importBytes(importer, file, bytes))
  }
}

/** What became of a file, also where the work on it went wrong; a database that cannot go on is thrown. */
async function orFailure<Outcome>(file: string, work: () => Promise<Outcome>): Promise<Outcome | ImportOutcome> {
  try {
    return await work()
  } catch (error) {
    const trouble = troubleOf(error)
    if (trouble) throw trouble
    if (error instanceof ReadError) return { outcome: 'rejected', file, code: error.code, reason: error.message }
    if (isSystemError(error)) return { outcome: 'failed', file, reason: openingProblem(error) }
    const words = error instanceof Error ? error.message.trim() : String(error)
    return { outcome: 'failed', file, reason: `处理时出错,请报告此问题 · an error of this program, please report it: ${words}` }
  }
}

async function* importEach(importer: Importer, files: readonly string[], signal?: AbortSignal): AsyncGenerator<ImportOutcome> {
  for (const file of files) {
    if (signal?.aborted) return
    const archive = await orFailure(file, () => isArchive(file))
    if (archive === true) yield* importArchive(importer, file)
    else yield archive === false ? await orFailure(file, () => importFile(importer, file)) : archive
  }
}

/**
 * Imports files one after another and tells what became of each as soon as it is stored; the years of their agencies are held against
 * each other after every hundred and at the end. One file never stops the others; a database that cannot go on does (throws
 * DatabaseTrouble). `signal` ends it between two files.
 */
export async function* importFiles(importer: Importer, files: readonly string[], signal?: AbortSignal): AsyncGenerator<ImportOutcome> {
  const { db, now, local = [] } = importer
  let stored = 0
  for await (const outcome of importEach(importer, files, signal)) {
    yield outcome
    if ('reportId' in outcome && outcome.outcome !== 'unchanged') stored += 1
    if (stored >= REPORTS_A_CHECK) {
      await checkDueHistories(db, local, now())
      stored = 0
    }
  }
  await checkDueHistories(db, local, now())
}
