import { type FormId, forms } from '@gongkai/shared'
import type { HistoryCheck, HistoryFinding } from '../check.ts'
import { figuresOf } from '../figures-of.ts'
import { pendingSentences } from '../history/history-words.ts'
import { otherCells } from '../history/other-places.ts'
import { pairsOf, type YearPair } from '../history/pairs-of.ts'
import { spansOf } from '../spans-of.ts'
import { cellWords } from '../words/cell-words.ts'
import { fill } from '../words/fill.ts'

const rows = ['reconsideration', 'directSuit', 'suitAfterReconsideration']

/** More cases pending last year than there are in all this year. */
export const x4: HistoryCheck = {
  id: 'X4',
  name: 'pending-cases',
  severity: 'info',
  class: 'number',
  door: 'history',
  title: { zh: '未结案件去向', en: 'What became of pending cases' },
  formula: { zh: '本年总计 ≥ 上年尚未审结（仅提示）', en: 'total this year ≥ pending last year (a remark only)' },
  explanation: {
    zh: '表四：上一年“尚未审结”的件数多于本年的总计时给出提示。没有文件规定上年未结案件本年是否再计，所以只是提示，不是错误；空白或读不定时不作比较。',
    en: 'Table 4: a remark where more cases were pending last year than there are in all this year. No text says whether they are counted again, so this is no fault; blank or ambiguous cells are not compared.',
  },
  law: null,
  forms: ['FMT_2019', 'FMT_2021'],
  years: { from: 2020, to: null },
  notMistakenFor: { zh: '上年未结案件并入复议后起诉等另一栏', en: 'a pending case that moved on to another column' },
  example: {
    bad: { zh: '2022 年行政复议尚未审结 3 件，2023 年总计 1 件', en: '3 reconsiderations pending in 2022, 1 in all in 2023' },
    good: { zh: '2022 年尚未审结 3 件，2023 年总计 5 件', en: '3 pending in 2022, 5 in all in 2023' },
  },
  test: (editions) => pairsOf(editions).flatMap((pair) => rows.flatMap((row) => findingsFor(pair, row))),
}

function findingsFor({ before, after, year }: YearPair, row: string): HistoryFinding[] {
  const [pendingKey, totalKey] = [`cases.${row}.pending`, `cases.${row}.total`]
  const pending = figuresOf(before.report).get(pendingKey)?.value ?? null
  const total = figuresOf(after.report).get(totalKey)?.value ?? null
  const form: FormId | null = after.report.form.parts.cases
  if (pending === null || total === null || pending === 0 || form === null) return []
  const isFewer = total < pending
  const words = { row: cellWords(forms[form], totalKey).row, last: year - 1, year, pending, total }
  return [
    {
      check: 'X4',
      outcome: isFewer ? 'INFO' : 'PASS',
      severity: 'info',
      fingerprint: `X4/cases.${row}`,
      year,
      message: fill(isFewer ? pendingSentences.fewer : pendingSentences.pass, words),
      expected: fill(pendingSentences.expected, words),
      actual: fill(pendingSentences.actual, words),
      cells: [totalKey],
      spans: spansOf(after.report, [totalKey]),
      others: [otherCells(before, [pendingKey])],
    },
  ]
}
