import { basename } from 'node:path'
import { runReportChecks } from '@gongkai/checks'
import { parseReport } from '@gongkai/parser'
import { isArchive, ReadError, type Readers } from '@gongkai/readers'
import { type Finding, type Refusal, type Report, readableSegments, readableText, type Source } from '@gongkai/shared'

/** One document as the commands see it: read, parsed and checked, or refused, or not to be opened. */
export type ParsedFile =
  | { readonly kind: 'report'; readonly file: string; readonly source: Source; readonly report: Report; readonly findings: readonly Finding[] }
  | { readonly kind: 'refused'; readonly file: string; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly file: string; readonly reason: string }

/** Reads, parses and checks one file, or each document of an archive. Never throws: what goes wrong with a file is part of the answer. */
export async function* parseFile(readers: Readers, path: string): AsyncGenerator<ParsedFile> {
  const file = basename(path)
  try {
    if (!(await isArchive(path))) {
      yield parseSource(file, await readers.readFile(path))
      return
    }
    let isEmpty = true
    for await (const { name, source } of readers.readArchive(path)) {
      isEmpty = false
      yield source instanceof ReadError ? refusedBy(source, `${file}/${name}`) : parseSource(`${file}/${name}`, source)
    }
    if (isEmpty) yield { kind: 'failed', file, reason: '压缩包里没有文件 · the archive has no files in it' }
  } catch (error) {
    yield error instanceof ReadError ? refusedBy(error, file) : { kind: 'failed', file, reason: reasonOf(error, path) }
  }
}

function parseSource(file: string, source: Source): ParsedFile {
  const report = parseReport(source)
  if (report.refusal) return { kind: 'refused', file, refusal: report.refusal }
  const text = readableText(() => readableSegments(source))
  return { kind: 'report', file, source, report, findings: runReportChecks(report, text) }
}

function refusedBy(error: ReadError, file: string): ParsedFile {
  return { kind: 'refused', file, refusal: { code: error.code, text: error.message, span: null } }
}

function reasonOf(error: unknown, path: string): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return `没有这个文件:${path}(检查路径) · no such file`
  if (code === 'EISDIR') return `是文件夹,不是文件:${path}(用 gongkai import 导入整个文件夹) · a folder: use gongkai import`
  if (code === 'EACCES') return `没有读取权限:${path} · no permission to read it`
  return `处理时出错:${error instanceof Error ? error.message : String(error)}(请报告此问题) · an error of this program, please report it`
}
