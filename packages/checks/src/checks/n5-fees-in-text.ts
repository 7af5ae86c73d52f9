import {
  type Bilingual,
  type Claim,
  type FigureKey,
  type Finding,
  forms,
  type Outcome,
  type ReadableText,
  type Report,
  type Section,
} from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { claimFinding } from '../claims/claim-finding.ts'
import { claimsOf } from '../claims/claims-of.ts'
import { compareFee } from '../claims/compare-fee.ts'
import { type DenialRule, testDenials } from '../claims/test-denials.ts'
import { spansOf } from '../spans-of.ts'
import { boundsOf } from '../sums/compare-sides.ts'
import { sideIn } from '../sums/side-in.ts'
import { claimSides, countSentences } from '../words/claim-words.ts'
import { feeSentences } from '../words/fee-words.ts'
import { figuresInWords } from '../words/figure-words.ts'
import { fill } from '../words/fill.ts'

const [collected, overdue] = ['statistics2014.feesCollected', 'requests.otherHandling.feeOverdue.total'] as const
const what = { zh: '收取费用', en: 'fee' }
const denied: DenialRule = {
  key: 'feesYuan',
  what,
  withZero: true,
  tables: [{ part: 'statistics2014', forms: ['STAT_2014'], counted: [{ total: collected, parts: [] }] }],
}
const feeWords = /收费|费用|信息处理费|缴费/

/** Fees as the prose says it against the tables: the 2014 table's own row, since 2021 the requests closed because a fee was not paid. */
export const n5: ReportCheck = {
  id: 'N5',
  name: 'fees-in-text',
  severity: 'major',
  class: 'document',
  door: 'report',
  title: { zh: '正文收费情况与表不符', en: 'Fees in the text' },
  formula: {
    zh: '正文“未收费” ⇒ 2014 年统计表收费 = 0、表三“逾期未按收费通知缴费” = 0；后者 > 0 ⇒ 第六部分说明收费',
    en: 'no fee in the text ⇒ fees in the 2014 table = 0 and “fee not paid in time” in table 3 = 0; where the latter is above 0, chapter six speaks of fees',
  },
  explanation: {
    zh: '2014 年统计表：正文说没有收费，该行应为 0；正文写明金额，应与该行相等（元与万元按表中保留的位数换算）。2021 年表样：表三“逾期未按收费通知要求缴费”有件数，说明发出过收费通知，正文却说没有收费的，为存疑；第六部分一字未提收费的，为错误。空白时不能核对。',
    en: 'In the 2014 table: where the text denies fees the row is 0; a sum that it states equals the row (yuan against 万元, as exact as the cell). On the 2021 form: requests closed because a fee was not paid mean that a notice was sent; it is uncertain where the text denies fees, and fails where chapter six does not speak of them. A blank cannot be checked.',
  },
  law: {
    zh: '国办公开办函〔2021〕30号表样：收取信息处理费情况在第六部分报告',
    en: 'Form of 国办公开办函〔2021〕30号: fees are reported in chapter six',
  },
  forms: ['STAT_2014', 'FMT_2021'],
  years: null,
  notMistakenFor: {
    zh: '表二“行政事业性收费”是机关的各种收费项目，与信息处理费无关；第六部分没有信息处理费说明本身由 F8 核对。',
    en: 'The administrative fees of table 2 are other fees of the agency; whether chapter six has its statement on processing fees at all is F8.',
  },
  example: {
    bad: { zh: '正文“未收取任何费用”，统计表收费 0.3 万元', en: 'the text denies any fee, the 2014 table has 0.3 (10,000 yuan)' },
    good: { zh: '正文“未收取任何费用”，表三逾期未缴费 0', en: 'the text denies any fee, table 3 has 0 closed for a fee not paid' },
  },
  test: (report, text) => {
    if (report.form.parts.requests === 'FMT_2021') return sinceNotices(report, text)
    return report.form.parts.statistics2014 ? [...testDenials(n5, [denied], report), ...sums(report)] : []
  },
}

const isDenial = (claim: Claim) => claim.none === true || claim.value === 0

/** Sums of money stated beside the row of the 2014 table. */
function sums(report: Report): Finding[] {
  const sentences: Partial<Record<Outcome, Bilingual>> = {
    PASS: countSentences.pass,
    FAIL: countSentences.fail,
    UNCERTAIN: feeSentences.rounded,
  }
  return claimsOf(report, 'feesYuan')
    .filter((claim) => !isDenial(claim))
    .map((claim) => {
      const outcome = compareFee(report, claim, collected)
      const yuan = claim.value ?? claim.approximate
      const stated = { zh: ` ${yuan} 元`, en: `${yuan} yuan` }
      const cells = { form: report.form.parts.statistics2014, table: 'statistics2014', keys: [collected] } as const
      return claimFinding(n5, report, claim, cells, { outcome, sentence: sentences[outcome] ?? countSentences.unknown, stated, what })
    })
}

/** Requests closed because a fee was not paid, beside what the text says of fees. */
function sinceNotices(report: Report, text: ReadableText): Finding[] {
  const [least, most] = boundsOf(sideIn(report, [overdue]))
  const outcome = least > 0 ? 'UNCERTAIN' : most === 0 ? 'PASS' : 'NOT_ASSESSABLE'
  const sentence = least > 0 ? feeSentences.overdue : most === 0 ? feeSentences.noOverdue : feeSentences.unknown
  const cells = { form: 'FMT_2021', table: 'requests', keys: [overdue] } as const
  const claims = claimsOf(report, 'feesYuan')
  const denials = claims.filter(isDenial).map((claim) => claimFinding(n5, report, claim, cells, { outcome, sentence, stated: claimSides.none }))
  return claims.length === 0 && least > 0 ? [chapterSix(report, text, overdue)] : denials
}

function chapterSix(report: Report, text: ReadableText, key: FigureKey): Finding {
  const sections = report.sections.filter(({ number }) => number === 6)
  const state = sections.length === 0 ? 'noChapter' : isFeeTold(sections, text) ? 'told' : 'silent'
  const figures = figuresInWords(report, forms.FMT_2021, [key])
  return {
    check: 'N5',
    outcome: state === 'noChapter' ? 'NOT_ASSESSABLE' : state === 'told' ? 'PASS' : 'FAIL',
    severity: 'major',
    fingerprint: 'N5/chapterSix',
    message: fill(feeSentences[state], { figures }),
    expected: feeSentences.chapter,
    actual: figures,
    cells: [key],
    spans: [...spansOf(report, [key]), ...sections.map(({ start, end }) => ({ start, end }))],
  }
}

function isFeeTold(sections: readonly Section[], text: ReadableText): boolean {
  return sections.some(({ start, end }) => feeWords.test(text.text.slice(text.placeOf(start), text.placeOf(end))))
}
