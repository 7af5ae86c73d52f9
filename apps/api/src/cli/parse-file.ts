import { basename } from 'node:path'
import { runReportChecks } from '@gongkai/checks'
import { parseReport } from '@gongkai/parser'
import { ReadError, readSource } from '@gongkai/readers'
import type { Finding, Refusal, Report, Source } from '@gongkai/shared'

/** One file as the commands see it: read, parsed and checked, or refused, or not to be opened. */
export type ParsedFile =
  | { readonly kind: 'report'; readonly file: string; readonly source: Source; readonly report: Report; readonly findings: readonly Finding[] }
  | { readonly kind: 'refused'; readonly file: string; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly file: string; readonly reason: string }

/** Reads, parses and checks one file. Never throws: what goes wrong with the file is part of the answer. */
export async function parseFile(path: string): Promise<ParsedFile> {
  const file = basename(path)
  try {
    const source = await readSource(path)
    const report = parseReport(source)
    if (report.refusal) return { kind: 'refused', file, refusal: report.refusal }
    return { kind: 'report', file, source, report, findings: runReportChecks(report) }
  } catch (error) {
    if (error instanceof ReadError) return { kind: 'refused', file, refusal: { code: error.code, text: error.message, span: null } }
    return { kind: 'failed', file, reason: reasonOf(error, path) }
  }
}

function reasonOf(error: unknown, path: string): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return `没有这个文件:${path}(检查路径)`
  if (code === 'EISDIR') return `是文件夹,不是文件:${path}(用 gongkai import 导入整个文件夹)`
  if (code === 'EACCES') return `没有读取权限:${path}`
  return `处理时出错:${error instanceof Error ? error.message : String(error)}(请报告此问题)`
}
