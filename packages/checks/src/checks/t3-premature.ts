import type { Outcome } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { everyForm } from '../every-form.ts'
import { findFilledIn } from '../time/find-filled-in.ts'
import { timeFinding } from '../time/time-finding.ts'
import { prematureNames, prematureSentences } from '../time/time-words.ts'
import { fill } from '../words/fill.ts'

/** Signed, filled in or published before the year was over. */
export const t3: ReportCheck = {
  id: 'T3',
  name: 'premature',
  severity: 'minor',
  class: 'document',
  door: 'report',
  title: { zh: '年度未结束即成文', en: 'Written before the year was over' },
  formula: { zh: '落款日期、发布日期 > 报告年度的 12 月 31 日', en: 'dates of signature and publication > 31 December of the reporting year' },
  explanation: {
    zh: '年度报告统计 1 月 1 日至 12 月 31 日。落款、填报或发布日期在 12 月 31 日当天或之前的，数据不可能完整。没有日期时不作核对。',
    en: 'A report covers 1 January to 31 December. One that was signed, filled in or published on or before 31 December cannot be complete. Without a date there is nothing to check.',
  },
  law: null,
  forms: everyForm,
  years: null,
  notMistakenFor: {
    zh: '年度写错（T4）：日期早了整整一年多半是写错了年份',
    en: 'a wrong year (T4): a date a whole year early is most likely a slip',
  },
  example: {
    bad: { zh: '2018 年报告，填报日期 2018-12-20', en: 'a report for 2018, filled in on 2018-12-20' },
    good: { zh: '2018 年报告，填报日期 2019-01-08', en: 'a report for 2018, filled in on 2019-01-08' },
  },
  test: (report, text) => {
    const year = report.year?.value
    if (year === undefined) return []
    const dates = [
      ...(['signedOn', 'publishedOn'] as const).flatMap((at) => (report[at] ? [{ at, day: report[at].value, span: report[at].span }] : [])),
      ...findFilledIn(text).map((found) => ({ at: 'filledIn' as const, ...found })),
    ]
    return dates.map(({ at, day, span }) => {
      const isEarly = day <= `${year}-12-31`
      const words = { what: prematureNames[at], day, year }
      const outcome: Outcome = isEarly ? 'FAIL' : 'PASS'
      const sentence = isEarly ? prematureSentences.fail : prematureSentences.pass
      const sides = { expected: fill(prematureSentences.after, words), actual: { zh: day, en: day }, spans: [span] }
      return timeFinding(t3, at, { outcome, sentence, words }, sides)
    })
  },
}
