import { type Finding, forms, type Outcome, type Report } from '@gongkai/shared'
import type { CellRow } from '../cells-of-form.ts'
import type { ReportCheck } from '../check.ts'
import { placeFinding } from '../place-finding.ts'
import { type ReportRow, reportRows } from '../report-rows.ts'
import { cellWords } from '../words/cell-words.ts'
import { fill } from '../words/fill.ts'
import { shiftWords } from '../words/table-words.ts'

/** Rows of table 3 that add up only when they are moved by one cell. */
export const a11: ReportCheck = {
  id: 'A11',
  name: 'shifted-rows',
  severity: 'major',
  class: 'document',
  door: 'report',
  title: { zh: '整行错开一格', en: 'A row moved by one cell' },
  formula: { zh: '自然人 + 五类组织 ≠ 总计，而移动一格后相等', en: 'natural persons + organisations ≠ total, but equal when moved by one cell' },
  explanation: {
    zh: '表三的一行如果各类申请人相加不等于总计，而把整行移动一格（总计落在“其他”栏，总计栏为 0）就相等，很可能是填错了栏。总计栏空白、移动后正好相等的为存疑。全为 0 的行、有空白或读不定的行说明不了什么。',
    en: 'A row of table 3 whose applicants do not make its total, but would if the row were moved by one cell (its total stands in the column “Other”, with 0 in the column of totals), most likely stands in the wrong columns. It is uncertain where the column of totals is blank. Rows of zeros, or with blanks or ambiguous cells, prove nothing.',
  },
  law: null,
  forms: ['FMT_2019', 'FMT_2021'],
  years: null,
  notMistakenFor: {
    zh: '一般的加总错误（A3）：移动一格也不相等的只由 A3 说明。',
    en: 'A sum that is simply wrong (A3): what no move mends is told by A3 alone.',
  },
  example: {
    bad: { zh: '3 1 0 0 0 4 0：总计 4 填在“其他”栏', en: '3 1 0 0 0 4 0: the total of 4 stands in “Other”' },
    good: { zh: '3 1 0 0 0 0 4', en: '3 1 0 0 0 0 4' },
  },
  test: (report) => {
    const id = report.form.parts.requests
    if (id === null) return [summary(report, 'NOT_ASSESSABLE', 0, 0)]
    const rows = reportRows(report, { part: 'requests', form: forms[id] }).map((row) => ({ row, shift: shiftOf(row) }))
    const moved = rows.filter(({ shift }) => shift !== 'holds' && shift !== 'unknown')
    if (moved.length > 0) return moved.map(({ row, shift }) => finding(report, row, shift as Shift))
    const checked = rows.filter(({ shift }) => shift === 'holds').length
    return [summary(report, checked > 0 ? 'PASS' : 'NOT_ASSESSABLE', checked, rows.length - checked)]
  },
}

interface Shift {
  readonly outcome: 'FAIL' | 'UNCERTAIN'
  readonly sum: number
  readonly total: number
  readonly moved: number
}

/** `holds` also where the move does not mend the row: that is another fault. */
function shiftOf({ figures }: ReportRow): Shift | 'holds' | 'unknown' {
  const last = figures.at(-1)
  if (last?.state !== 'number' && last?.state !== 'blank') return 'unknown'
  let [before, moved] = [0, 0]
  for (let at = 0; at < figures.length - 1; at += 1) {
    const figure = figures[at]
    if (figure?.state !== 'number' || figure.value === null) return 'unknown'
    before += moved
    moved = figure.value
  }
  const [sum, total] = [before + moved, last.value ?? 0]
  if (sum === 0 && total === 0) return 'unknown'
  if (total === 0 && before === moved) return { outcome: last.state === 'number' ? 'FAIL' : 'UNCERTAIN', sum, total, moved }
  return last.state === 'number' ? 'holds' : 'unknown'
}

function finding(report: Report, { place, cells }: CellRow, { outcome, sum, total, moved }: Shift): Finding {
  const keys = cells.map(({ key }) => key)
  const form = forms[report.form.parts.requests ?? 'FMT_2021']
  const message = fill(outcome === 'FAIL' ? shiftWords.fail : shiftWords.doubtful, { row: cellWords(form, keys[0] as string).row, sum, total, moved })
  return placeFinding(a11, report, place, { outcome, message, expected: shiftWords.expected, actual: shiftWords.actual, cells: keys })
}

function summary(report: Report, outcome: Outcome, checked: number, rest: number): Finding {
  const sentence = outcome === 'PASS' ? shiftWords.pass : rest > 0 ? shiftWords.unknown : shiftWords.noTable
  const message = fill(sentence, { checked, rest })
  return placeFinding(a11, report, 'requests', { outcome, message, expected: shiftWords.expected, actual: shiftWords.asPrinted, cells: [] })
}
