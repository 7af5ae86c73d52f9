import { type FigureKey, forms, type Outcome, type Report } from '@gongkai/shared'
import type { HistoryCheck, HistoryFinding } from '../check.ts'
import { otherCells } from '../history/other-places.ts'
import { pairsOf, type YearPair } from '../history/pairs-of.ts'
import { placeFinding } from '../place-finding.ts'
import { boundsOf } from '../sums/compare-sides.ts'
import { sideIn } from '../sums/side-in.ts'
import { causeSentences } from '../words/competence-words.ts'
import { figuresInWords } from '../words/figure-words.ts'
import { fill } from '../words/fill.ts'

/** Cases of a year, and the requests that could have led to them. */
const since2019 = {
  part: 'cases',
  cases: ['cases.reconsideration.total', 'cases.directSuit.total', 'cases.suitAfterReconsideration.total'],
} as const
const before2019 = { part: 'statistics2014', cases: ['statistics2014.review.total', 'statistics2014.litigation.total'] } as const

/** Reconsideration or litigation of an agency that had no request this year nor the last. */
export const l3: HistoryCheck = {
  id: 'L3',
  name: 'cases-without-requests',
  severity: 'minor',
  class: 'document',
  door: 'history',
  title: { zh: '没有申请却有复议诉讼', en: 'Cases without requests' },
  formula: { zh: '复议、诉讼 > 0 ⇒ 本年或上年收到申请 > 0', en: 'cases > 0 ⇒ requests in this year or the last > 0' },
  explanation: {
    zh: '表四有行政复议或行政诉讼，而本年和上一年都没有收到、也没有结转的申请：案件没有来由，可能是填错了表，或把其他行政争议算了进来。相关格子空白或读不定时不能核对；没有上一年的报告时不作比较。',
    en: 'Table 4 has reconsiderations or suits while in this year and the last no request was received or carried over: nothing could have caused them, so they may stand in the wrong table or be other disputes. Blank or ambiguous cells cannot be checked; without last year’s report nothing is compared.',
  },
  law: null,
  forms: ['STAT_2014', 'FMT_2019', 'FMT_2021'],
  years: null,
  notMistakenFor: {
    zh: '案件源于更早年份的申请；对主动公开行为提起的复议、诉讼，本来就没有申请。',
    en: 'Cases about requests of earlier years, or about what was disclosed without a request.',
  },
  example: {
    bad: { zh: '两年新收均为 0，本年行政复议总计 1', en: 'no request in two years, 1 reconsideration this year' },
    good: { zh: '上年新收 2，本年行政复议总计 1', en: '2 requests last year, 1 reconsideration this year' },
  },
  test: (editions) => pairsOf(editions).flatMap(findingsFor),
}

function findingsFor({ before, after, year }: YearPair): HistoryFinding[] {
  const { form } = after.report
  const { part, cases } = form.parts.cases ? since2019 : before2019
  const id = form.parts[part]
  const positive = cases.filter((key) => leastOf(after.report, [key]) > 0)
  if (id === null || positive.length === 0) return []
  const [here, last] = [requestsIn(after.report), requestsIn(before.report)]
  if (here.length === 0 || last.length === 0) return []
  const outcome = outcomeOf(mostAndLeast(after.report, here), mostAndLeast(before.report, last))
  const sentence = outcome === 'FAIL' ? causeSentences.fail : outcome === 'PASS' ? causeSentences.pass : causeSentences.unknown
  const words = { cases: figuresInWords(after.report, forms[id], positive), year, last: year - 1 }
  const cells = [...positive, ...here]
  const verdict = { outcome, message: fill(sentence, words), expected: fill(causeSentences.expected, words), actual: words.cases, cells }
  return [{ ...placeFinding(l3, after.report, part, verdict), year, others: [otherCells(before, last)] }]
}

/** The cells that count what came in, by the form of the report; none where it has no such table. */
function requestsIn({ form: { parts } }: Report): FigureKey[] {
  if (parts.requests) return ['requests.newReceived.total', 'requests.carriedOver.total']
  return parts.statistics2014 ? ['statistics2014.requests.received'] : []
}

type Bounds = readonly [least: number, most: number]
const mostAndLeast = (report: Report, keys: readonly FigureKey[]): Bounds => boundsOf(sideIn(report, keys))
const leastOf = (report: Report, keys: readonly FigureKey[]): number => mostAndLeast(report, keys)[0]

function outcomeOf(here: Bounds, last: Bounds): Outcome {
  if (here[0] > 0 || last[0] > 0) return 'PASS'
  return here[1] === 0 && last[1] === 0 ? 'FAIL' : 'NOT_ASSESSABLE'
}
