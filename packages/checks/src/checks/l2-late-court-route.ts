import { type Finding, metricOf, metrics, type Report } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { figuresOf } from '../figures-of.ts'
import { spansOf } from '../spans-of.ts'
import { fill } from '../words/fill.ts'

const outcomesOfRequests = ['granted', 'partiallyGranted', 'denied', 'unableToProvide', 'notProcessed', 'otherHandling'] as const
/** Nearly all suits: this share of them or more. */
const nearlyAll = 0.8

const sentence = {
  zh: '{year} 年的 {suits} 件行政诉讼中有 {direct} 件未经复议直接起诉，而不予公开（{denied} 件）是最多的办理结果。2024 年起，对不予公开不服应当先申请行政复议，请核对这些诉讼是否因其他事项提起。',
  en: 'Of {suits} suits in {year} {direct} went to court without reconsideration, while denial ({denied}) is the most frequent outcome. Since 2024 a denial must go to reconsideration first; please see whether these suits are about something else.',
}
const pass = {
  zh: '{year} 年的诉讼（共 {suits} 件，直接起诉 {direct} 件）与先复议后诉讼的规定没有明显不合。',
  en: 'The suits of {year} ({suits}, {direct} of them direct) show nothing against the rule that denials go to reconsideration first.',
}
const sides = {
  expected: { zh: '不予公开的争议先经行政复议', en: 'denials go to reconsideration first' },
  actual: { zh: '直接起诉 {direct} 件，占 {suits} 件', en: '{direct} of {suits} suits direct' },
}

/** Suits straight to court in years in which most of them would have had to go to reconsideration first. */
export const l2: ReportCheck = {
  id: 'L2',
  name: 'late-court-route',
  severity: 'info',
  class: 'number',
  door: 'report',
  title: { zh: '应先复议的直接起诉', en: 'Straight to court' },
  formula: {
    zh: '2024 年度起：不予公开为最多的办理结果时，未经复议直接起诉 < 80% 的诉讼',
    en: 'from 2024: where denial is the most frequent outcome, direct suits < 80 % of suits',
  },
  explanation: {
    zh: '2024 年 1 月 1 日起施行的《行政复议法》规定，对不予公开不服应先申请复议。不予公开是最多的办理结果、而诉讼八成以上未经复议直接起诉时提示；诉讼可能因其他事项提起，所以只是提示。有空白或读不定的格子时不作判断。',
    en: 'Since 1 January 2024 a denial must go to reconsideration before it can go to court. A remark where denial is the most frequent outcome and four suits in five or more went straight to court; they may be about something else. Blank or ambiguous cells: nothing is said.',
  },
  law: { zh: '《行政复议法》（2023 年修订）第二十三条', en: 'Administrative Reconsideration Law (2023), article 23' },
  forms: ['FMT_2019', 'FMT_2021'],
  years: { from: 2024, to: null },
  notMistakenFor: {
    zh: '对信息不存在、不予处理等答复不服的诉讼：可以直接起诉',
    en: 'suits about answers other than denial, which may go to court at once',
  },
  example: {
    bad: { zh: '2024 年不予公开 12 件居首，诉讼 5 件全部直接起诉', en: '2024: 12 denials lead, 5 suits, all direct' },
    good: { zh: '2024 年诉讼 5 件，其中 4 件复议后起诉', en: '2024: 5 suits, 4 of them after reconsideration' },
  },
  test: (report) => findingsFor(report),
}

function countOf(report: Report, id: string): number | null {
  const metric = metrics.find((one) => one.id === id)
  if (!metric) throw new Error(`There is no metric ${id}.`)
  const form = metric.section === 'litigation' ? report.form.parts.cases : report.form.parts.requests
  return form === null ? null : metricOf(metric, form, (key) => figuresOf(report).get(key)).value
}

function findingsFor(report: Report): Finding[] {
  const year = report.year?.value ?? 0
  const [direct, later, denied] = ['directSuits', 'laterSuits', 'denied'].map((id) => countOf(report, id))
  const all = outcomesOfRequests.map((id) => countOf(report, id))
  if (year < 2024 || direct == null || later == null || denied == null || all.includes(null)) return []
  const isMain = denied > 0 && all.every((count) => (count ?? 0) <= denied)
  const isDirect = direct > 0 && direct >= nearlyAll * (direct + later)
  const cells = ['cases.directSuit.total', 'cases.suitAfterReconsideration.total']
  const words = { year, suits: direct + later, direct, denied }
  return [
    {
      check: 'L2',
      outcome: isMain && isDirect ? 'INFO' : 'PASS',
      severity: 'info',
      fingerprint: 'L2/cases.directSuit',
      message: fill(isMain && isDirect ? sentence : pass, words),
      expected: sides.expected,
      actual: fill(sides.actual, words),
      cells,
      spans: spansOf(report, cells),
    },
  ]
}
