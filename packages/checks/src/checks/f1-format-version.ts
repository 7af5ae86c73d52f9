import { type Finding, type FormId, forms, type Outcome, type Part, type Report } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { firstRow } from '../first-row.ts'
import { spansOf } from '../spans-of.ts'
import { fill } from '../words/fill.ts'
import { formNames, formSentences, partNames } from '../words/form-words.ts'

/** Tables whose form tells the year; table 4 is the same in 2019 and 2021. */
const tellingParts: readonly Part[] = ['proactive', 'requests', 'statistics2014']

/** The form used against the form due for the reporting year. */
export const f1: ReportCheck = {
  id: 'F1',
  name: 'format-version',
  severity: 'major',
  class: 'document',
  door: 'report',
  title: { zh: '表样年份', en: 'Form of the right year' },
  formula: { zh: '各表所用表样 = 报告年度应使用的表样', en: 'form of each table = form due for the reporting year' },
  explanation: {
    zh: '报告所用的表样应是该年度施行的表样。只要有一张表用了别的年份的表样就算错误；全文没有统计表（可能是图片）或看不出年份时不能核对；2014 年以前没有统一表样，不作核对。',
    en: 'The tables must be those in force for the reporting year. One table on another form is enough to fail; a report without tables (they may be pictures) or without a year cannot be checked; before 2014 there was no form to check.',
  },
  law: {
    zh: '国办发〔2014〕32号、国办公开办函〔2019〕60号、国办公开办函〔2021〕30号',
    en: '国办发〔2014〕32号, 国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号: the three official forms',
  },
  forms: ['STAT_2014', 'FMT_2019', 'FMT_2021', 'FREEFORM'],
  years: null,
  notMistakenFor: {
    zh: '表样里某一行缺失或多出（F4）、行名写法不同（F7）；正文引用的文号不对（F11）。表四在 2019 与 2021 年表样中相同，不能说明年份。',
    en: 'A row missing or added (F4), a label in other words (F7), an instrument cited wrongly (F11). Table 4 is the same in 2019 and 2021 and tells no year.',
  },
  example: {
    bad: { zh: '2023 年度的报告仍有“本年新制作数量”“采购总金额”', en: 'a report for 2023 that still has the columns of 2019' },
    good: { zh: '2023 年度的报告用“本年制发件数”“本年废止件数”', en: 'a report for 2023 with the columns of 2021' },
  },
  test: (report) => {
    const { expected } = report.form
    const year = report.year?.value
    if (year !== undefined && expected === null) return []
    const used = tellingParts.flatMap((part) => ({ part, form: report.form.parts[part] })).filter(({ form }) => form !== null)
    if (year === undefined || expected === null) return [finding(report, 'NOT_ASSESSABLE', 'noYear', null, [])]
    if (used.length === 0) return [finding(report, 'NOT_ASSESSABLE', 'noTable', expected, [])]
    const wrong = used.filter(({ form }) => form !== expected)
    return [wrong.length === 0 ? finding(report, 'PASS', 'pass', expected, used) : finding(report, 'FAIL', 'fail', expected, wrong)]
  },
}

interface UsedForm {
  readonly part: Part
  readonly form: FormId | null
}

function finding(
  report: Report,
  outcome: Outcome,
  sentence: keyof typeof formSentences,
  expected: FormId | null,
  used: readonly UsedForm[],
): Finding {
  const cells = used.flatMap(({ part, form }) => (form === null ? [] : firstRow(report, { part, form: forms[form] })))
  const usedWords = {
    zh: used.map(({ part, form }) => `${partNames[part].zh}用的是 ${formNames[form ?? 'none'].zh}`).join('，'),
    en: used.map(({ part, form }) => `${partNames[part].en} is on ${formNames[form ?? 'none'].en}`).join(', '),
  }
  const due = formNames[expected ?? 'none']
  return {
    check: 'F1',
    outcome,
    severity: 'major',
    fingerprint: 'F1/form',
    message: fill(formSentences[sentence], { year: report.year?.value ?? '?', due, used: usedWords }),
    expected: due,
    actual: used.length > 0 ? usedWords : formNames.none,
    cells,
    spans: spansOf(report, cells),
  }
}
