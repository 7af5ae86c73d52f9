import type { Bilingual } from '@gongkai/shared'
import { allChecks } from './all-checks.ts'
import type { Check } from './check.ts'

const severityWords: Readonly<Record<Check['severity'], string>> = {
  critical: '严重 · critical',
  major: '重要 · major',
  minor: '轻微 · minor',
  info: '提示 · info',
}
const doorWords: Readonly<Record<Check['door'], string>> = {
  report: '一份报告 · one report',
  history: '同一机关历年 · one agency over the years',
  cohort: '同一地区同一年度 · the units of a region and year',
}

const classWords: Readonly<Record<Check['class'], string>> = {
  document: '文件有问题 · the document has a problem',
  number: '数字不可能正确 · the number cannot be right',
}

const head = `# 核对规则 · Checks

由 \`packages/checks/src\` 生成，请勿手改。每条规则对每一处给出一个结果：相符 PASS、错误 FAIL、存疑 UNCERTAIN、无法核对 NOT_ASSESSABLE、提示 INFO；空白或读不定的数字从不当作 0，也不会悄悄算作相符。
Written from \`packages/checks/src\`; do not edit. Each check has an outcome for each place it looks at: PASS, FAIL, UNCERTAIN, NOT_ASSESSABLE or INFO. A blank or ambiguous figure is never taken for 0 and never passes in silence.

所见分三类，分别计数：文件有问题、没能读定（凡“无法核对”都属此类，不算报告的错）、数字不可能正确。
What is found is counted apart in three classes: the document has a problem; it could not be read for certain (every NOT_ASSESSABLE, which is no fault of the report); the number cannot be right.

编号一经使用不再改作他用。 · An id is never used again for another check.
`

/** The page of all checks, docs/checks.md. */
export function toDocs(checks: readonly Check[] = allChecks): string {
  return head + checks.map(section).join('')
}

function section(check: Check): string {
  const facts = [
    `名称 · Name: \`${check.name}\``,
    `程度 · Severity: ${severityWords[check.severity]}`,
    `类别 · Class: ${classWords[check.class]}`,
    `算式 · Formula: ${both(check.formula)}`,
    `看什么 · Looks at: ${doorWords[check.door]}`,
    `表样 · Forms: ${check.forms.map((form) => `\`${form}\``).join(' ')}`,
    `年度 · Years: ${yearsInWords(check)}`,
    `依据 · Rule: ${check.law ? both(check.law) : '算理 · logic alone'}`,
    `错例 · Bad: ${both(check.example.bad)}`,
    `正例 · Good: ${both(check.example.good)}`,
    `不要误作 · Not to be mistaken for: ${both(check.notMistakenFor)}`,
  ]
  return `\n## ${check.id} ${both(check.title)}\n\n${check.explanation.zh}\n\n${check.explanation.en}\n\n${facts.map((fact) => `- ${fact}\n`).join('')}`
}

function yearsInWords({ years }: Check): string {
  if (years === null) return '凡用上述表样的年度 · whenever one of these forms is used'
  return years.to === null ? `${years.from} 年度起 · from ${years.from} on` : `${years.from}–${years.to}`
}

function both({ zh, en }: Bilingual): string {
  return zh === en ? zh : `${zh} · ${en}`
}
