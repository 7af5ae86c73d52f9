import type { ReportCheck } from '../check.ts'
import { placeFinding } from '../place-finding.ts'
import { tablesOf } from '../tables-of.ts'
import { strayWords } from '../words/table-words.ts'

/** Numbers beside a head, where the form asks for none. */
export const a9: ReportCheck = {
  id: 'A9',
  name: 'stray-values',
  severity: 'minor',
  class: 'document',
  door: 'report',
  title: { zh: '不该填数的地方有数', en: 'A number where none is asked for' },
  formula: { zh: '标题行没有数字', en: 'no number beside a head' },
  explanation: {
    zh: '表样中的标题行（如统计表“九、政府信息公开会议和培训情况”）没有单位，也不填数。那里出现数字，多半是错填了一行；这个数没有归到任何一格。',
    en: 'The heads of a form (in the 2014 table, “IX. Meetings and training”) have no unit and ask for no number. A number there has most likely slipped by a row; it was taken for no cell.',
  },
  law: null,
  forms: ['STAT_2014', 'FMT_2019', 'FMT_2021'],
  years: null,
  notMistakenFor: {
    zh: '标题自己的序号和括号里的数（“不同渠道和方式公开相同信息计1条”）；表样以外多出的行（F4）。',
    en: 'A head’s own numeral and the numbers in its note; a row that the form does not have (F4).',
  },
  example: {
    bad: { zh: '“九、政府信息公开会议和培训情况”一行填有 1', en: 'a 1 beside “IX. Meetings and training”' },
    good: { zh: '“（一）召开政府信息公开工作会议或专题会议数”填 1', en: 'a 1 beside “(1) Meetings”' },
  },
  test: (report) => {
    const found = report.messages.filter(({ code }) => code === 'STRAY_VALUE')
    if (found.length === 0) {
      const pass = { outcome: 'PASS', message: strayWords.pass, expected: strayWords.expected, actual: strayWords.none, cells: [] } as const
      return tablesOf(report).length > 0 ? [placeFinding(a9, report, 'heads', pass)] : []
    }
    return found.map(({ at, span }, index) => {
      const ordinal = found.slice(0, index).filter((other) => other.at === at).length + 1
      return placeFinding(a9, report, `${at ?? 'head'}.${ordinal}`, {
        outcome: 'FAIL',
        message: strayWords.fail,
        expected: strayWords.expected,
        actual: strayWords.actual,
        cells: [],
        spans: span ? [span] : [],
      })
    })
  },
}
