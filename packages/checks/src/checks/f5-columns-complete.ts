import { type FigureKey, type Finding, forms, type Outcome, type Report } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { placeFinding } from '../place-finding.ts'
import { reportRows } from '../report-rows.ts'
import { missingCells } from '../row-cells.ts'
import { columnSentences } from '../words/completeness-words.ts'
import { fill, type Params } from '../words/fill.ts'

/** The seven columns of table 3. */
export const f5: ReportCheck = {
  id: 'F5',
  name: 'columns-complete',
  severity: 'major',
  class: 'document',
  door: 'report',
  title: { zh: '表三七栏齐全', en: 'The seven columns of table 3' },
  formula: { zh: '表三每行 7 格', en: '7 cells in each row of table 3' },
  explanation: {
    zh: '表三应有自然人、五类法人或其他组织、总计共 7 栏。超过一半的行不足 7 格的为错误：栏目本身缺失或表头散乱，缺的是哪一栏无从知道。少数几行缺格的，由 F6 说明。',
    en: 'Table 3 has seven columns: natural persons, five kinds of organisations, total. It fails where more than half of its rows have fewer than seven cells: a column is missing or the head is broken, and which one cannot be told. A few short rows are told by F6.',
  },
  law: {
    zh: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号表样',
    en: 'The forms of 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号',
  },
  forms: ['FMT_2019', 'FMT_2021'],
  years: null,
  notMistakenFor: {
    zh: '格子在而空白（F6）；连写的数字有几种切法，格数并不缺；整行错开一格（A11）。',
    en: 'Cells that are there and blank (F6); digits run together that can be cut in several ways, where no cell is missing; rows moved by one cell (A11).',
  },
  example: {
    bad: { zh: '23 行中有 20 行只有 6 个数', en: '20 of 23 rows have six numbers' },
    good: { zh: '每行 7 格，其中几格空白', en: '7 cells a row, some of them blank' },
  },
  test: (report) => {
    const id = report.form.parts.requests
    if (id === null) return [finding(report, 'NOT_ASSESSABLE', 'noTable', {})]
    const rows = reportRows(report, { part: 'requests', form: forms[id] }).map((row) => ({ row, missing: missingCells(report, row).count }))
    const standing = rows.filter(({ row, missing }) => missing < row.cells.length)
    const short = standing.filter(({ missing }) => missing > 0)
    if (standing.length === 0) return [finding(report, 'NOT_ASSESSABLE', 'noCells', {})]
    const words = { rows: standing.length, short: short.length, cells: 7 - mostly(short.map(({ missing }) => missing)) }
    if (short.length * 2 <= standing.length) return [finding(report, 'PASS', short.length > 0 ? 'few' : 'pass', words)]
    return [
      finding(
        report,
        'FAIL',
        'fail',
        words,
        short.flatMap(({ row }) => row.cells.map(({ key }) => key)),
      ),
    ]
  },
}

function finding(report: Report, outcome: Outcome, sentence: keyof typeof columnSentences, words: Params, cells: readonly FigureKey[] = []): Finding {
  const message = fill(columnSentences[sentence], words)
  const actual = outcome === 'FAIL' ? fill(columnSentences.actual, words) : outcome === 'PASS' ? columnSentences.full : message
  return placeFinding(f5, report, 'requests', { outcome, message, expected: columnSentences.expected, actual, cells })
}

function mostly(counts: readonly number[]): number {
  const times = (count: number) => counts.filter((other) => other === count).length
  return counts.reduce((best, count) => (times(count) > times(best) ? count : best), counts[0] ?? 0)
}
