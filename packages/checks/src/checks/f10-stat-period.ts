import type { Bilingual, Finding, Span } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { everyForm } from '../every-form.ts'
import { proseOf } from '../text/prose.ts'
import { shortQuote } from '../text/short-quote.ts'
import { textFinding } from '../text/text-finding.ts'
import { periodAnnouncement } from '../wordings/period-wordings.ts'

/** The report says that its figures cover 1 January to 31 December of its year. */
export const f10: ReportCheck = {
  id: 'F10',
  name: 'stat-period',
  severity: 'info',
  class: 'document',
  door: 'report',
  title: { zh: '统计期限说明', en: 'Statement of the period' },
  formula: { zh: '写明数据统计期限为报告年度 1 月 1 日至 12 月 31 日', en: 'the figures are said to cover 1 January to 31 December of the year' },
  explanation: {
    zh: '报告应写明所列数据的统计期限为该年度 1 月 1 日至 12 月 31 日（2008 年自条例施行的 5 月 1 日起也可）。没有写明、或写成别的期限为错误；写了但起止日期读不出来时存疑；看不出年度时不能核对。',
    en: 'The report says that its figures cover 1 January to 31 December of its year (2008 also from 1 May, when the Regulations came into force). It fails where nothing or another period is said, is uncertain where the days cannot be read, and not assessable where the year is not known.',
  },
  law: {
    zh: '四川省地方标准 DB51/T 2660—2019 第 2.1 条确定的统计期限',
    en: 'DB51/T 2660—2019 (Sichuan), clause 2.1, fixes the period',
  },
  forms: everyForm,
  years: null,
  notMistakenFor: {
    zh: '“截至 12 月 31 日累计……”之类的存量说明；标题年度与正文年度不符（T4）',
    en: 'a stock told “as of 31 December”; title and text of different years (T4)',
  },
  example: {
    bad: { zh: '全文没有写统计期限', en: 'no period is told' },
    good: { zh: '“所列数据的统计期限为 2023 年 1 月 1 日至 12 月 31 日”', en: '“the figures cover 1 January to 31 December 2023”' },
  },
  test: (report, text) => {
    const year = report.year?.value
    if (year === undefined) return [finding('unknown', year, '', [])]
    if (report.period) {
      const { from, to } = report.period.value
      const isWhole = to === `${year}-12-31` && (from === `${year}-01-01` || (year === 2008 && from === '2008-05-01'))
      return [finding(isWhole ? 'pass' : 'other', year, report.period.raw, [report.period.span])]
    }
    const prose = proseOf(text)
    const said = periodAnnouncement.exec(prose.text)
    if (!said) return [finding('none', year, '', [])]
    const end = said.index + said[0].length + 24
    return [finding('unread', year, prose.text.slice(said.index, end), [prose.spanOf(said.index, Math.min(end, prose.text.length))])]
  },
}

const expected = { zh: '{year} 年 1 月 1 日至 12 月 31 日', en: '1 January to 31 December {year}' }
const kinds = {
  pass: {
    outcome: 'PASS',
    message: { zh: '写明了统计期限（“{quote}”）。', en: 'The period is told (“{quote}”).' },
    actual: { zh: '“{quote}”', en: '“{quote}”' },
  },
  none: {
    outcome: 'FAIL',
    message: {
      zh: '没有写明所列数据的统计期限（{year} 年 1 月 1 日至 12 月 31 日）。',
      en: 'The report does not say that its figures cover 1 January to 31 December {year}.',
    },
    actual: { zh: '没有写明', en: 'not told' },
  },
  other: {
    outcome: 'FAIL',
    message: {
      zh: '写明的统计期限是“{quote}”，报告年度是 {year} 年，应为 {year} 年 1 月 1 日至 12 月 31 日。',
      en: 'The period told is “{quote}”; for a report on {year} it is 1 January to 31 December {year}.',
    },
    actual: { zh: '“{quote}”', en: '“{quote}”' },
  },
  unread: {
    outcome: 'UNCERTAIN',
    message: {
      zh: '提到了统计期限（“{quote}”），但起止日期读不确定，请核对。',
      en: 'The period is spoken of (“{quote}”), but its days cannot be read for certain. Please look.',
    },
    actual: { zh: '“{quote}”', en: '“{quote}”' },
  },
  unknown: {
    outcome: 'NOT_ASSESSABLE',
    message: { zh: '看不出报告年度，统计期限不能核对。', en: 'The year of the report is not known, so its period cannot be checked.' },
    actual: { zh: '年度不明', en: 'year unknown' },
  },
} as const satisfies Record<string, { outcome: Finding['outcome']; message: Bilingual; actual: Bilingual }>

function finding(kind: keyof typeof kinds, year: number | undefined, quote: string, spans: readonly Span[]): Finding {
  return textFinding(f10, { ...kinds[kind], expected, place: 'period', words: { quote: shortQuote(quote), year: year ?? '?' }, spans })
}
