import type { Bilingual, Claim, ClaimKey, Finding, Outcome, Report } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { claimsOf } from '../claims/claims-of.ts'
import { boundsOf, compareSides, sideOf } from '../sums/compare-sides.ts'
import { fill } from '../words/fill.ts'
import { statedNames, statedSumSentences } from '../words/stated-sum-words.ts'

/**
 * A whole that the prose states, and its parts. `all`: once each part is stated they make the whole; `some`: there may be parts without a name,
 * so together they are no more than it; `each`: the same thing may count in several, so each alone is no more than it.
 */
interface StatedSum {
  readonly at: string
  readonly whole: ClaimKey
  readonly parts: readonly ClaimKey[]
  readonly kind: 'all' | 'some' | 'each'
  /** Before this year a request had several answers. */
  readonly from?: number
  /** What may be counted in the whole besides. */
  readonly besides?: ClaimKey
}

const results = (of: 'reconsiderations' | 'suits') => [`${of}Upheld`, `${of}Corrected`, `${of}OtherResult`, `${of}Pending`] as const

const statedSums: readonly StatedSum[] = [
  {
    at: 'requestsReceived.byChannel',
    whole: 'requestsReceived',
    parts: ['requestsInPerson', 'requestsFax', 'requestsOnline', 'requestsMail'],
    kind: 'some',
    besides: 'requestsCarriedOver',
  },
  {
    at: 'requestsReceived.byApplicant',
    whole: 'requestsReceived',
    parts: ['requestsNaturalPerson', 'requestsOrganisations'],
    kind: 'all',
    besides: 'requestsCarriedOver',
  },
  {
    at: 'requestsHandled.byTime',
    whole: 'requestsHandled',
    parts: ['requestsHandledOnTime', 'requestsHandledExtended'],
    kind: 'all',
  },
  {
    at: 'requestsHandled.byOutcome',
    whole: 'requestsHandled',
    parts: ['granted', 'partiallyGranted', 'denied', 'unableToProvide', 'notProcessed', 'otherHandling'],
    kind: 'all',
    from: 2019,
  },
  { at: 'reconsiderations.byResult', whole: 'reconsiderations', parts: results('reconsiderations'), kind: 'all' },
  { at: 'suits.byResult', whole: 'suits', parts: results('suits'), kind: 'all' },
  { at: 'suits.byRoute', whole: 'suits', parts: ['directSuits', 'suitsAfterReconsideration'], kind: 'all' },
  {
    at: 'disclosedTotal.byChannel',
    whole: 'disclosedTotal',
    parts: ['disclosedGazette', 'disclosedWebsite', 'disclosedWeibo', 'disclosedWechat', 'disclosedNoticeBoard', 'disclosedOther'],
    kind: 'each',
  },
]

/** Wholes and parts that the prose states, against each other. */
export const n7: ReportCheck = {
  id: 'N7',
  name: 'sums-in-text',
  severity: 'minor',
  class: 'document',
  door: 'report',
  title: { zh: '正文各数不能相加', en: 'Sums inside the text' },
  formula: {
    zh: '正文：各部分之和 = 总数（列举不全的，≤ 总数）',
    en: 'in the text: the parts make the whole (or no more than it, where some may be left out)',
  },
  explanation: {
    zh: '正文既写总数又写各部分的：按渠道、申请人、办理结果、复议诉讼结果列全了的，各部分之和应等于总数；可能没有列全的，之和不应大于总数；主动公开各渠道可重复计数，只看单个渠道是否大于总数。约数不参加核对；同一部分写了几个不同的数时不能核对。总数写了几个的，合于其一即可。',
    en: 'Where the text states a whole and its parts: parts that are all there (channels, applicants, outcomes, results of cases) make the whole; parts that may not be all are no more than it; an item disclosed may count in several channels, so each channel alone is no more than the total. Rounded numbers take no part; a part stated with different numbers cannot be checked; of several wholes one is enough.',
  },
  law: null,
  forms: ['STAT_2014', 'FMT_2019', 'FMT_2021', 'FREEFORM'],
  years: null,
  notMistakenFor: {
    zh: '表中的合计（A1–A6）；网站全部更新量与主动公开数范围不同；2019 年以前一件申请可有几项答复。',
    en: 'Sums in the tables (A1–A6); all that a website published, which is more than what was disclosed; several answers to one request before 2019.',
  },
  example: {
    bad: { zh: '主动公开信息382条，其中微信公开2443条', en: '382 items disclosed, of which 2,443 by WeChat' },
    good: { zh: '主动公开信息50条，其中网站40条、公开栏10条', en: '50 items disclosed, 40 on the website and 10 on boards' },
  },
  test: (report) => (report.claims.length > 1 ? statedSums.flatMap((sum) => testOne(report, sum)) : []),
}

function testOne(report: Report, sum: StatedSum): Finding[] {
  if (sum.from !== undefined && (report.year?.value ?? 0) < sum.from) return []
  const wholes = exactClaims(report, sum.whole)
  if (wholes.length === 0) return []
  const parts = sum.parts.map((key) => ({ key, claims: exactClaims(report, key) })).filter(({ claims }) => claims.length > 0)
  if (parts.length === 0) return []
  if (parts.some(({ claims: [first, ...others] }) => others.some((claim) => numberOf(claim) !== numberOf(first as Claim))))
    return [
      finding(
        sum,
        'NOT_ASSESSABLE',
        wholes,
        parts.flatMap(({ claims }) => claims),
      ),
    ]
  const besides = sum.besides ? exactClaims(report, sum.besides).map(numberOf) : []
  const whole = sideOf([{ values: wholes.map(numberOf).flatMap((value) => [value, ...besides.map((more) => value + more)]), open: false }])
  const stated = parts.map(({ claims }) => claims[0] as Claim)
  const most = boundsOf(whole)[1]
  if (sum.kind === 'each') {
    const above = stated.filter((claim) => numberOf(claim) > most)
    return [above.length > 0 ? finding(sum, 'FAIL', wholes, above) : finding(sum, 'PASS', wholes, stated)]
  }
  const together = sideOf(stated.map((claim) => ({ values: [numberOf(claim)], open: false })))
  const isBroken =
    sum.kind === 'all' && parts.length === sum.parts.length ? compareSides(together, whole) === 'unequal' : boundsOf(together)[0] > most
  return [finding(sum, isBroken ? 'FAIL' : 'PASS', wholes, stated)]
}

/** Exact statements alone: a number, or none. */
function exactClaims(report: Report, key: ClaimKey): Claim[] {
  return claimsOf(report, key).filter((claim) => claim.value !== undefined || claim.none)
}

const numberOf = ({ value = 0 }: Claim): number => value

function finding({ at, kind }: StatedSum, outcome: Outcome, wholes: readonly Claim[], parts: readonly Claim[]): Finding {
  const sum = parts.reduce((total, claim) => total + numberOf(claim), 0)
  const words = { whole: told(wholes), parts: told(parts), sum }
  const sentence =
    outcome === 'FAIL'
      ? statedSumSentences[kind === 'each' ? 'each' : 'fail']
      : outcome === 'PASS'
        ? statedSumSentences.pass
        : statedSumSentences.unknown
  const spans = [...wholes, ...parts].map(({ span }) => span)
  return {
    check: 'N7',
    outcome,
    severity: 'minor',
    fingerprint: `N7/${at}`,
    message: fill(sentence, words),
    expected: words.whole,
    actual: words.parts,
    cells: [],
    spans: spans.filter((span, index) => spans.findIndex((other) => other.start === span.start && other.end === span.end) === index),
  }
}

function told(claims: readonly Claim[]): Bilingual {
  const names = claims.map((claim) => ({ name: statedNames(claim.key), value: numberOf(claim) }))
  return {
    zh: names.map(({ name, value }) => `${name.zh} ${value}`).join('、'),
    en: names.map(({ name, value }) => `${name.en} ${value}`).join(', '),
  }
}
