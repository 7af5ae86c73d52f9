import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formIds, type Metric, metrics } from '@gongkai/shared'

const sections: Record<Metric['section'], string> = {
  requests: '申请 · Requests',
  dispositions: '办理结果 · Dispositions',
  reconsideration: '行政复议 · Administrative reconsideration',
  litigation: '行政诉讼 · Administrative litigation',
}

/** The dictionary of metrics as a page; `npm run check` fails where docs/metrics.md says something else. */
function metricsPage(): string {
  const head = `# 指标 · Metrics

由 \`packages/shared/src/metrics.ts\` 生成，请勿手改。一个指标是一份报告中若干单元格之和；任何一格没有数字，和就没有数字（空白不作 0）。
Written from \`packages/shared/src/metrics.ts\`; do not edit. A metric is the sum of some cells of one report; where one of them holds no number, the sum has none (a blank is never 0).

“—” 表示该表样没有可比的行。 · “—”: that form has no comparable row.
`
  const parts = Object.entries(sections).map(([section, title]) => {
    const rows = metrics.filter((metric) => metric.section === section).map(row)
    const columns = ['id', '中文', 'English', ...formIds]
    return `\n## ${title}\n\n| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|\n${rows.join('\n')}\n`
  })
  return head + parts.join('')
}

function row({ id, zh, en, keys }: Metric): string {
  const cells = formIds.map((form) => keys[form]?.map((key) => `\`${key}\``).join(' + ') ?? '—')
  return `| \`${id}\` | ${zh} | ${en} | ${cells.join(' | ')} |`
}

writeFileSync(join(import.meta.dirname, '..', '..', 'docs', 'metrics.md'), metricsPage())
