import type { Bilingual, Finding, Report, Span } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { everyForm } from '../every-form.ts'
import { bodiesOf, chaptersOf } from '../text/chapters-of.ts'
import { type Prose, proseOf } from '../text/prose.ts'
import { shortQuote } from '../text/short-quote.ts'
import { textFinding } from '../text/text-finding.ts'
import { feeName, feeStatements } from '../wordings/fee-wordings.ts'

/** Chapter six says what was taken as information processing fees. */
export const f8: ReportCheck = {
  id: 'F8',
  name: 'fee-statement',
  severity: 'major',
  class: 'document',
  door: 'report',
  title: { zh: '信息处理费说明', en: 'Statement on processing fees' },
  formula: { zh: '第六部分写明收取信息处理费的情况（没有收取也要写）', en: 'chapter six tells the processing fees, also where none were taken' },
  explanation: {
    zh: '2021 年格式在第六部分注明“收取信息处理费情况在此处报告”。第六部分没有提到收费（只写“无”也算）为错误；收费情况写在别处时存疑；看不出年份又没有用 2021 年表样时不能核对。',
    en: 'The format of 2021 has the processing fees reported in chapter six. A chapter that does not speak of fees (a mere “none” included) fails; it is uncertain where fees are told elsewhere, and not assessable where neither year nor form is known.',
  },
  law: { zh: '国办公开办函〔2021〕30号格式第六部分的说明', en: 'note to chapter six of the format of 国办公开办函〔2021〕30号' },
  forms: everyForm,
  years: { from: 2021, to: null },
  notMistakenFor: {
    zh: '表二的“行政事业性收费”；正文与表格数字是否一致（N5）',
    en: 'administrative fees in table 2; whether text and tables agree on fees (N5)',
  },
  example: {
    bad: { zh: '“六、其他需要报告的事项：无。”', en: 'chapter six: “none”' },
    good: { zh: '“六、……本年度未收取信息处理费。”', en: 'chapter six says that no processing fee was taken' },
  },
  test: (report, text) => {
    if (report.year === null && report.form.detected !== 'FMT_2021') return [finding('unknown', '', [])]
    const prose = proseOf(text)
    const chapters = bodiesOf(chaptersOf(report, text), 6)
    const [chapter] = chapters
    const stated = chapters.map((body) => statementIn(report, prose, body)).find((one) => one !== null)
    if (stated) return [finding('pass', prose.text.slice(...stated), [prose.spanOf(...stated)])]
    const elsewhere = feeName.exec(prose.text)
    const claim = report.claims.find(({ key }) => key === 'feesYuan')
    const places = elsewhere ? [prose.spanOf(elsewhere.index, elsewhere.index + elsewhere[0].length)] : claim ? [claim.span] : []
    const spans = [...(chapter ? [prose.spanOf(chapter.from, Math.min(chapter.to, chapter.from + longestShown))] : []), ...places]
    if (places.length > 0) return [finding('elsewhere', elsewhere?.[0] ?? claim?.raw ?? '', spans)]
    return [finding(chapter ? 'none' : 'noChapter', chapter ? prose.text.slice(chapter.from, chapter.to) : '', spans)]
  },
}

/** More of a chapter need not be lit up. */
const longestShown = 200

function statementIn(report: Report, prose: Prose, { from, to }: { readonly from: number; readonly to: number }): [number, number] | null {
  const body = prose.text.slice(from, to)
  for (const pattern of feeStatements) {
    const match = pattern.exec(body)
    if (match) return [from + match.index, from + match.index + match[0].length]
  }
  const claim = report.claims.find(({ key, span }) => key === 'feesYuan' && prose.placeOf(span.start) >= from && prose.placeOf(span.end) <= to)
  return claim ? [prose.placeOf(claim.span.start), prose.placeOf(claim.span.end)] : null
}

const expected = { zh: '第六部分写明信息处理费', en: 'processing fees told in chapter six' }
const kinds = {
  pass: {
    outcome: 'PASS',
    message: { zh: '第六部分写明了信息处理费情况（“{quote}”）。', en: 'Chapter six tells the processing fees (“{quote}”).' },
    actual: { zh: '“{quote}”', en: '“{quote}”' },
  },
  none: {
    outcome: 'FAIL',
    message: {
      zh: '第六部分没有写明信息处理费情况（“{quote}”）；没有收取也应写明。',
      en: 'Chapter six does not tell the processing fees (“{quote}”); that none were taken must be told too.',
    },
    actual: { zh: '“{quote}”', en: '“{quote}”' },
  },
  noChapter: {
    outcome: 'FAIL',
    message: { zh: '报告没有第六部分，也没有写明信息处理费情况。', en: 'The report has no chapter six and does not tell the processing fees.' },
    actual: { zh: '没有第六部分', en: 'no chapter six' },
  },
  elsewhere: {
    outcome: 'UNCERTAIN',
    message: {
      zh: '收费情况写在第六部分以外（“{quote}”），按格式应在第六部分报告。请核对。',
      en: 'Fees are told outside chapter six (“{quote}”), where the format wants them. Please look.',
    },
    actual: { zh: '写在别处：“{quote}”', en: 'told elsewhere: “{quote}”' },
  },
  unknown: {
    outcome: 'NOT_ASSESSABLE',
    message: {
      zh: '看不出报告年度，也没有用 2021 年表样，不知道是否应当写明信息处理费。',
      en: 'Neither year nor form is known, so nobody can tell whether processing fees were to be told.',
    },
    actual: { zh: '年度不明', en: 'year unknown' },
  },
} as const satisfies Record<string, { outcome: Finding['outcome']; message: Bilingual; actual: Bilingual }>

function finding(kind: keyof typeof kinds, quote: string, spans: readonly Span[]): Finding {
  return textFinding(f8, { ...kinds[kind], expected, place: 'chapter.6', words: { quote: shortQuote(quote) }, spans })
}
