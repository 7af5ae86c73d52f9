import type { Bilingual, Finding, Span } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { everyForm } from '../every-form.ts'
import { chaptersOf } from '../text/chapters-of.ts'
import { isGovernment } from '../text/is-government.ts'
import { proseOf } from '../text/prose.ts'
import { shortQuote } from '../text/short-quote.ts'
import { textFinding } from '../text/text-finding.ts'
import { resultTopics, resultWordings } from '../wordings/result-wordings.ts'

/** A government's report tells results of appraisal, public appraisal or accountability. */
export const f9: ReportCheck = {
  id: 'F9',
  name: 'accountability',
  severity: 'minor',
  class: 'document',
  door: 'report',
  title: { zh: '考核、评议和责任追究结果', en: 'Results of appraisal and accountability' },
  formula: {
    zh: '人民政府的报告写明工作考核、社会评议或责任追究的结果',
    en: 'a government’s report tells a result of appraisal, public appraisal or accountability',
  },
  explanation: {
    zh: '各级人民政府的报告还应写明工作考核、社会评议和责任追究结果（没有发生也是结果）。三项都没有结果为错误，只写制度、打算（如“纳入年度考核”“完善考核机制”）不算结果；有一项结果即为相符；部门、街道办事处的报告不作核对，看不出是政府还是部门时不能核对。',
    en: 'The report of a government tells the results of appraisal, public appraisal and accountability too (that nothing happened is a result). It fails where none of the three has one; rules and plans are no results. One result is enough. Departments and street offices are not checked; an agency that may be either is not assessable.',
  },
  law: { zh: '《政府信息公开条例》（2019 年修订）第五十条第一款第四项', en: 'OGI Regulations (2019), Article 50(1)(4)' },
  forms: everyForm,
  years: { from: 2019, to: null },
  notMistakenFor: {
    zh: '对考核、评议制度的介绍；对干部作风、营商环境等其他事项的考核',
    en: 'a description of rules for appraisal; appraisal of something else',
  },
  example: {
    bad: { zh: '“将政府信息公开纳入年度考核”', en: 'only “OGI is part of the yearly appraisal”' },
    good: { zh: '“年度考核结果为良好，未发生责任追究情形”', en: '“the appraisal ended with «good», nobody was held to account”' },
  },
  test: (report, text) => {
    if (report.year === null && report.form.detected === 'STAT_2014') return []
    const government = report.agency ? isGovernment(report.agency.value) : null
    if (government === false) return []
    const prose = proseOf(text)
    const from = chaptersOf(report, text)[0]?.from ?? 0
    const body = prose.text.slice(from)
    const quoted = (match: RegExpExecArray): [string, Span[]] => [match[0], [prose.spanOf(from + match.index, from + match.index + match[0].length)]]
    for (const { pattern } of resultWordings) {
      const result = pattern.exec(body)
      if (result) return [finding('pass', ...quoted(result))]
    }
    if (government === null) return [finding('unknown', '', [])]
    const topic = resultTopics.exec(body)
    return [topic ? finding('noResult', ...quoted(topic)) : finding('none', '', [])]
  },
}

const expected = { zh: '考核、评议或责任追究的结果', en: 'a result of appraisal, public appraisal or accountability' }
const kinds = {
  pass: {
    outcome: 'PASS',
    message: { zh: '写明了考核、评议或责任追究的结果（“{quote}”）。', en: 'A result of appraisal or accountability is told (“{quote}”).' },
    actual: { zh: '“{quote}”', en: '“{quote}”' },
  },
  none: {
    outcome: 'FAIL',
    message: {
      zh: '没有写明工作考核、社会评议和责任追究结果；没有发生责任追究也应写明。',
      en: 'No result of appraisal, public appraisal or accountability is told; that nobody was held to account must be told too.',
    },
    actual: { zh: '没有提到', en: 'not spoken of' },
  },
  noResult: {
    outcome: 'FAIL',
    message: {
      zh: '提到了“{quote}”，但没有写明工作考核、社会评议或责任追究的结果。',
      en: 'The text speaks of “{quote}”, but tells no result of appraisal, public appraisal or accountability.',
    },
    actual: { zh: '只提到“{quote}”，没有结果', en: 'only “{quote}”, no result' },
  },
  unknown: {
    outcome: 'NOT_ASSESSABLE',
    message: {
      zh: '看不出报告机关是人民政府还是部门，不知道是否应当写明考核、评议和责任追究结果。',
      en: 'The agency may be a government or a department, so nobody can tell whether these results were to be told.',
    },
    actual: { zh: '机关类别不明', en: 'kind of agency unknown' },
  },
} as const satisfies Record<string, { outcome: Finding['outcome']; message: Bilingual; actual: Bilingual }>

function finding(kind: keyof typeof kinds, quote: string, spans: readonly Span[]): Finding {
  return textFinding(f9, { ...kinds[kind], expected, place: 'results', words: { quote: shortQuote(quote) }, spans })
}
