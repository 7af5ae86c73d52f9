import type { ReportCheck } from '../check.ts'
import { placeFinding } from '../place-finding.ts'
import { tablesOf } from '../tables-of.ts'
import { labelSentences } from '../words/completeness-words.ts'
import { fill } from '../words/fill.ts'

/** Labels in the form's own words. */
export const f7: ReportCheck = {
  id: 'F7',
  name: 'labels-exact',
  severity: 'info',
  class: 'document',
  door: 'report',
  title: { zh: '行名栏名与表样一致', en: 'Labels as the form has them' },
  formula: { zh: '行名、栏名 = 所用表样的原文', en: 'labels = those of the form that is used' },
  explanation: {
    zh: '行名、栏名与所用表样的原文不同（缺字、改字）的逐一列出，只作提示；空格换行、括号宽窄、括号里的单位不算不同。数字照样读到相应的格子。',
    en: 'Labels that are not in the words of the form that is used (words lost or changed) are listed, as remarks; white space, the width of brackets and a unit in brackets make no difference. The numbers are read all the same.',
  },
  law: null,
  forms: ['STAT_2014', 'FMT_2019', 'FMT_2021'],
  years: null,
  notMistakenFor: {
    zh: '别的年份的表样（F1）；正文用词的错别字（D3）。',
    en: 'The form of another year (F1); slips in the words of the prose (D3).',
  },
  example: {
    bad: { zh: '“本年增/减”写作“本年增”', en: '本年增 for 本年增/减' },
    good: { zh: '“采购总金额（单位：万元，保留4位小数）”', en: '采购总金额 with its unit in brackets' },
  },
  test: (report) => {
    const odd = report.messages.filter(({ code }) => code === 'ODD_LABEL')
    if (odd.length === 0) {
      const pass = {
        outcome: 'PASS',
        message: labelSentences.pass,
        expected: labelSentences.expected,
        actual: labelSentences.same,
        cells: [],
      } as const
      return tablesOf(report).length > 0 ? [placeFinding(f7, report, 'labels', pass)] : []
    }
    return odd.map(({ at, printed = '', official = '', span }, index) => {
      const ordinal = odd.slice(0, index).filter((other) => other.at === at).length + 1
      return placeFinding(f7, report, `${at ?? 'label'}.${ordinal}`, {
        outcome: 'FAIL',
        message: fill(labelSentences.fail, { printed, official }),
        expected: { zh: official, en: official },
        actual: { zh: printed, en: printed },
        cells: [],
        spans: span ? [span] : [],
      })
    })
  },
}
