import type { ReportCheck } from '../check.ts'
import type { CountRule } from '../claims/count-rule.ts'
import { keepScope } from '../claims/keep-scope.ts'
import { testCounts } from '../claims/test-counts.ts'
import { type DenialRule, testDenials } from '../claims/test-denials.ts'

const [key, part, row] = ['complaints', 'statistics2014', 'statistics2014.complaints'] as const
const forms = ['STAT_2014'] as const
const what = { zh: '举报投诉', en: 'complaints' }
const counted: CountRule = { key, what, unit: '件', tables: [{ part, forms, alternatives: [[row]] }] }
const denied: DenialRule = {
  key,
  what: { ...what, en: 'complaint' },
  withZero: false,
  tables: [{ part, forms, counted: [{ total: row, parts: [] }] }],
}

/** Complaints as the prose says it against the table of 2014. */
export const n8: ReportCheck = {
  id: 'N8',
  name: 'complaints-in-text',
  version: 2,
  severity: 'minor',
  class: 'document',
  door: 'report',
  title: { zh: '正文举报投诉数与统计表不符', en: 'Complaints in the text' },
  formula: {
    zh: '正文举报投诉件数 = 统计表“举报投诉数量”；正文“没有” ⇒ 该行 = 0',
    en: 'complaints in the text = that row of the 2014 table; denied ⇒ 0',
  },
  explanation: {
    zh: '正文写明举报投诉件数的，应等于 2014 年统计表“举报投诉数量”；正文说没有的，该行应为 0。该行空白时不能核对。',
    en: 'Complaints that the text counts equal that row of the 2014 table; where the text denies them the row is 0. A blank row cannot be checked.',
  },
  law: null,
  forms: ['STAT_2014'],
  years: null,
  notMistakenFor: {
    zh: '信访、12345 热线、消费投诉等与政府信息公开无关的举报投诉。正文只说本办公室、表格汇总全域的情形：范围不同，两处都可能对，所以句中点明办公室的只存疑。',
    en: 'Petitions, hotlines and consumer complaints, which are not about disclosure. Prose that speaks for one office beside a table for the whole district: both may be right, so a sentence that names the office is uncertain.',
  },
  example: {
    bad: { zh: '正文“未发生举报投诉”，统计表举报投诉数量 2', en: 'the text denies complaints, the table has 2' },
    good: { zh: '正文“未发生举报投诉”，统计表举报投诉数量 0', en: 'the text denies complaints, the table has 0' },
  },
  test: (report, text) => keepScope(report, text, [...testDenials(n8, [denied], report), ...testCounts(n8, [counted], report)]),
}
