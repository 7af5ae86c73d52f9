import type { ReportCheck } from '../check.ts'
import { keepScope } from '../claims/keep-scope.ts'
import { type Counted, type DenialRule, testDenials } from '../claims/test-denials.ts'

const counted = (row: string, ...results: readonly string[]): Counted => ({
  total: `${row}.total`,
  parts: results.map((result) => `${row}.${result}`),
})
const caseRow = (row: string) => counted(`cases.${row}`, 'upheld', 'corrected', 'otherResult', 'pending')
const row2014 = (row: string) => counted(`statistics2014.${row}`, 'upheld', 'corrected', 'other')

const cases: readonly DenialRule[] = [
  {
    key: 'reconsiderations',
    withZero: true,
    what: { zh: '行政复议', en: 'administrative reconsideration' },
    tables: [
      { part: 'cases', forms: ['FMT_2019', 'FMT_2021'], counted: [caseRow('reconsideration')] },
      { part: 'statistics2014', forms: ['STAT_2014'], counted: [row2014('review')] },
    ],
  },
  {
    key: 'suits',
    withZero: true,
    what: { zh: '行政诉讼', en: 'administrative litigation' },
    tables: [
      { part: 'cases', forms: ['FMT_2019', 'FMT_2021'], counted: [caseRow('directSuit'), caseRow('suitAfterReconsideration')] },
      { part: 'statistics2014', forms: ['STAT_2014'], counted: [row2014('litigation')] },
    ],
  },
]

/** Reconsideration or litigation that the prose denies against the table. */
export const n3: ReportCheck = {
  id: 'N3',
  name: 'no-cases-in-text',
  version: 2,
  severity: 'major',
  class: 'document',
  door: 'report',
  title: { zh: '正文称无复议诉讼而表中有', en: 'Cases that the text denies' },
  formula: { zh: '正文“没有” ⇒ 表中该类总计 = 0', en: 'denied in the text ⇒ total of that kind in the table = 0' },
  explanation: {
    zh: '正文说没有发生行政复议（或行政诉讼）时，表四相应的总计应为 0（2014 年统计表看“行政复议数量”“行政诉讼数量”）。总计大于 0，或总计没有数字而某一种结果大于 0，为错误；总计为 0 而某一种结果大于 0，为存疑；都是空白时不能核对。',
    en: 'Where the text says that there was no reconsideration (or no litigation), the totals of table 4 are 0 (in the 2014 table, the numbers of either). It fails where a total is above 0, or where a total has no number and one of its results is above 0; it is uncertain where the total is 0 and a result is not; blanks alone cannot be checked.',
  },
  law: {
    zh: '国办公开办函〔2021〕30号：年度报告内容应当准确',
    en: '国办公开办函〔2021〕30号: what the report says must be accurate',
  },
  forms: ['STAT_2014', 'FMT_2019', 'FMT_2021'],
  years: null,
  notMistakenFor: {
    zh: '只否认其中一种（只说没有诉讼，不等于没有复议）；“未发生败诉”“无被纠错”否认的是结果。正文只说本办公室、表格汇总全域的情形：范围不同，两处都可能对，所以句中点明办公室的只存疑。',
    en: 'The denial of one kind alone (no litigation is not no reconsideration); “no case was lost” denies a result. Prose that speaks for one office beside a table for the whole district: both may be right, so a sentence that names the office is uncertain.',
  },
  example: {
    bad: { zh: '正文“未发生行政复议”，表四行政复议总计 1', en: 'the text says “no reconsideration”, table 4 has a total of 1' },
    good: { zh: '正文“未发生行政诉讼”，表四两种诉讼总计均为 0', en: 'the text says “no litigation”, both totals of table 4 are 0' },
  },
  test: (report, text) => keepScope(report, text, testDenials(n3, cases, report)),
}
