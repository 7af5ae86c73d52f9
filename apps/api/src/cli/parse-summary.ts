import { type FigureState, figureStates, type Report } from '@gongkai/shared'
import type { ParsedFile } from './parse-file.ts'

const stateWords: Readonly<Record<FigureState, string>> = {
  number: '个数字',
  blank: '格空白',
  absent: '格缺失',
  unreadable: '格无法辨认',
  ambiguous: '格有多种读法',
}

/** A few lines about one file for a person at a terminal. */
export function parseSummary(parsed: ParsedFile): string {
  if (parsed.kind === 'failed') return `✗ ${parsed.file}  ${parsed.reason}\n`
  if (parsed.kind === 'refused') return `✗ ${parsed.file}  不是可收录的报告(${parsed.refusal.code}):${parsed.refusal.text}\n`
  const { file, report, findings } = parsed
  const found = findings.filter((finding) => finding.outcome === 'FAIL' || finding.outcome === 'UNCERTAIN')
  return [
    `✓ ${file}  ${report.agency?.value ?? '未写明机关'} ${report.year?.value ?? '年份不明'}  ${report.form.detected}`,
    `  ${countsOf(report)}`,
    ...linesOf(report),
    ...found.map((finding) => `  ! ${finding.check} ${finding.outcome}  ${finding.message.zh}`),
    ...report.messages.filter((message) => message.code !== 'MISSING_ROW').map((message) => `  · ${message.text}`),
    '',
  ].join('\n')
}

function countsOf(report: Report): string {
  const counts = figureStates.map((state) => [state, report.figures.filter((figure) => figure.state === state).length] as const)
  return counts.flatMap(([state, count]) => (count > 0 ? [`${count} ${stateWords[state]}`] : [])).join(' · ') || '没有表格'
}

function linesOf(report: Report): string[] {
  const facts = [report.publishedOn ? `发布 ${report.publishedOn.value}` : '没有标注发布日期', report.signedOn ? `落款 ${report.signedOn.value}` : '']
  const due = report.form.expected && report.form.expected !== report.form.detected ? [`  应使用 ${report.form.expected} 表样`] : []
  return [`  ${facts.filter(Boolean).join(' · ')}`, ...due]
}
