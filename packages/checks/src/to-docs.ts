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

const head = `# 核对规则 · Checks

由 \`packages/checks/src\` 生成，请勿手改。每条规则对每一处给出一个结果：相符 PASS、错误 FAIL、存疑 UNCERTAIN、无法核对 NOT_ASSESSABLE、提示 INFO；空白或读不定的数字从不当作 0，也不会悄悄算作相符。
Written from \`packages/checks/src\`; do not edit. Each check has an outcome for each place it looks at: PASS, FAIL, UNCERTAIN, NOT_ASSESSABLE or INFO. A blank or ambiguous figure is never taken for 0 and never passes in silence.

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
    `看什么 · Looks at: ${doorWords[check.door]}`,
    `表样 · Forms: ${check.forms.map((form) => `\`${form}\``).join(' ')}`,
    `依据 · Rule: ${check.law ? both(check.law) : '算理 · logic alone'}`,
    `错例 · Bad: ${both(check.example.bad)}`,
    `正例 · Good: ${both(check.example.good)}`,
  ]
  return `\n## ${check.id} ${both(check.title)}\n\n${check.explanation.zh}\n\n${check.explanation.en}\n\n${facts.map((fact) => `- ${fact}\n`).join('')}`
}

function both({ zh, en }: Bilingual): string {
  return zh === en ? zh : `${zh} · ${en}`
}
