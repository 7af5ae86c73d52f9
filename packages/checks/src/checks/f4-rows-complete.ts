import { type Bilingual, type Finding, forms, type Message, type Report } from '@gongkai/shared'
import { cellsOfForm } from '../cells-of-form.ts'
import type { ReportCheck } from '../check.ts'
import { firstRow } from '../first-row.ts'
import { placeFinding } from '../place-finding.ts'
import { tablesOf } from '../tables-of.ts'
import { cellWords } from '../words/cell-words.ts'
import { rowSentences } from '../words/completeness-words.ts'
import { fill } from '../words/fill.ts'
import { formNames, partNames } from '../words/form-words.ts'

/** Every row of the form that a table uses, and none that it does not have. */
export const f4: ReportCheck = {
  id: 'F4',
  name: 'rows-complete',
  severity: 'major',
  class: 'document',
  door: 'report',
  title: { zh: '各行齐全', en: 'Rows complete' },
  formula: {
    zh: '表中各行 = 所用表样的各行；表二与表三用同一表样',
    en: 'rows of a table = rows of the form that it uses; tables 2 and 3 on one form',
  },
  explanation: {
    zh: '按所用的表样（不论年份对不对）看：缺的行、表样没有的行都为错误；表二与表三用了不同年份的表样，也为错误。2014 年统计表各省可以加行，多出的行只作提示。没有表时不能核对。',
    en: 'By the form that is used (whatever the year): a row that is missing or that the form does not have fails, and so do tables 2 and 3 on the forms of different years. Provinces added rows to the table of 2014, so there a further row is a remark. Without a table nothing can be checked.',
  },
  law: {
    zh: '国办发〔2014〕32号、国办公开办函〔2019〕60号、国办公开办函〔2021〕30号表样',
    en: 'The forms of 国办发〔2014〕32号, 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号',
  },
  forms: ['STAT_2014', 'FMT_2019', 'FMT_2021', 'FREEFORM'],
  years: null,
  notMistakenFor: {
    zh: '整张表用了别的年份的表样（F1）；行在而没有数字（F6）；行名写法不同（F7）。',
    en: 'A table on the form of another year (F1), a row without numbers (F6), a label in other words (F7).',
  },
  example: {
    bad: { zh: '2021 年表样的表三只有“（六）其他处理”一行', en: 'table 3 of 2021 with “(6) Other handling” in one row' },
    good: { zh: '“（六）其他处理”下有 1、2、3 三行', en: '“(6) Other handling” with its three rows' },
  },
  test: (report) => {
    if (tablesOf(report).length === 0) return [whole(report, 'NOT_ASSESSABLE')]
    const missing = report.messages.filter(({ code }) => code === 'MISSING_ROW').flatMap((message) => missingRow(report, message))
    const unknown = report.messages.filter(({ code }) => code === 'UNKNOWN_ROW').map((message, index) => unknownRow(report, message, index))
    const found = [...missing, ...unknown, ...mixed(report)]
    return found.length > 0 ? found : [whole(report, 'PASS')]
  },
}

function whole(report: Report, outcome: 'PASS' | 'NOT_ASSESSABLE'): Finding {
  const message = outcome === 'PASS' ? rowSentences.pass : rowSentences.noTable
  return placeFinding(f4, report, 'rows', { outcome, message, expected: rowSentences.expected, actual: message, cells: [] })
}

/** The row as its form calls it; the places of the rows around it show where it should stand. */
function missingRow(report: Report, { at }: Message): Finding[] {
  return tablesOf(report).flatMap(({ part, form }) => {
    const rows = cellsOfForm(form, part)
    const index = rows.findIndex(({ place }) => place === at)
    const key = rows[index]?.cells[0]?.key
    if (key === undefined) return []
    const around = [rows[index - 1], rows[index + 1]].flatMap((row) => row?.cells.map((cell) => cell.key) ?? [])
    const message = fill(rowSentences.missing, { table: partNames[part], row: cellWords(form, key).row })
    return [
      placeFinding(f4, report, `${at}`, {
        outcome: 'FAIL',
        message,
        expected: rowSentences.expected,
        actual: rowSentences.missingActual,
        cells: around,
      }),
    ]
  })
}

function unknownRow(report: Report, { at, span }: Message, index: number): Finding {
  const table = tablesOf(report).find(({ part }) => part === at)
  const name: Bilingual = table ? partNames[table.part] : rowSentences.aTable
  const is2014 = table?.part === 'statistics2014' || (!table && report.form.detected === 'STAT_2014')
  return placeFinding(f4, report, `${at ?? 'table'}.unknown.${index + 1}`, {
    outcome: is2014 ? 'INFO' : 'FAIL',
    message: fill(rowSentences.unknown, { table: name }),
    expected: rowSentences.expected,
    actual: rowSentences.unknownActual,
    cells: [],
    spans: span ? [span] : [],
  })
}

function mixed(report: Report): Finding[] {
  const { proactive, requests } = report.form.parts
  if (proactive === null || requests === null || proactive === requests) return []
  const words = { proactive: formNames[proactive], requests: formNames[requests] }
  const cells = [...firstRow(report, { part: 'proactive', form: forms[proactive] }), ...firstRow(report, { part: 'requests', form: forms[requests] })]
  const message = fill(rowSentences.mixed, words)
  return [placeFinding(f4, report, 'mixed', { outcome: 'FAIL', message, expected: rowSentences.expected, actual: words.proactive, cells })]
}
