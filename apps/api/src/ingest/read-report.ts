import { runReportChecks } from '@gongkai/checks'
import { parseReport, parserVersion } from '@gongkai/parser'
import { ReadError, type Readers } from '@gongkai/readers'
import { readableSegments, readableText, type Source } from '@gongkai/shared'
import { placeAgency } from '../regions/place-agency.ts'
import type { RegionTree } from '../regions/region-tree.ts'
import type { RejectionCode } from './import-outcome.ts'
import type { ReadReport } from './to-rows.ts'

export interface Rejected {
  readonly code: RejectionCode
  readonly reason: string
}

async function readText(readers: Readers, name: string, bytes: Uint8Array): Promise<Source | Rejected> {
  try {
    return await readers.read(name, bytes)
  } catch (error) {
    if (error instanceof ReadError) return { code: error.code, reason: error.message }
    throw error
  }
}

/** What turns a file into a report that has its place. */
export interface Desk {
  readonly readers: Readers
  readonly tree: RegionTree
}

/** Bytes to a report that can be stored, with its year; or why it cannot. */
export async function readReport(
  { readers, tree }: Desk,
  name: string,
  bytes: Uint8Array,
): Promise<{ readonly year: number; readonly read: ReadReport } | Rejected> {
  const source = await readText(readers, name, bytes)
  if ('code' in source) return source
  const report = parseReport(source)
  if (report.refusal) return { code: report.refusal.code, reason: report.refusal.text }
  if (!report.year)
    return { code: 'NO_YEAR', reason: '标题和正文都没有写明年度,无法确定是哪一年的报告 · The document does not say which year it reports on' }
  const text = readableText(() => readableSegments(source))
  const placement = placeAgency(report, text.text, tree)
  if (placement.name === '')
    return { code: 'NO_AGENCY', reason: '没有写明发布机关,无法确定是谁的报告 · The document does not say which agency it is from' }
  const path = placement.regionCode === null ? [] : tree.pathOf(placement.regionCode)
  const findings = runReportChecks(report, text)
  return { year: report.year.value, read: { source, bytes, report, findings, placement, path, parserVersion } }
}
