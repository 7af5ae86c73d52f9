import { maskReport, type Report } from '@gongkai/shared'
import type { ReportRow } from '../queries/report-row.ts'
import type { Context } from './context.ts'
import { readContent } from './read-content.ts'
import { readText } from './read-text.ts'

/** What the parser said of a report, personal data masked where it quotes the text; whoever wants figures, forms or days alone asks `readContent`. */
export async function readProse(report: Pick<ReportRow, 'id' | 'sha256'>, context: Context): Promise<Report> {
  const [content, { words }] = await Promise.all([readContent(report, context), readText(report.sha256, context)])
  return maskReport(content, words)
}
