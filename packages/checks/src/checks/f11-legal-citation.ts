import { type Bilingual, type Finding, forms, type Report, type Span } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { everyForm } from '../every-form.ts'
import { type Prose, proseOf } from '../text/prose.ts'
import { textFinding } from '../text/text-finding.ts'
import { formYears, regulations } from '../wordings/instruments.ts'

/** Instruments that the report cites against those in force for its year. */
export const f11: ReportCheck = {
  id: 'F11',
  name: 'legal-citation',
  severity: 'info',
  class: 'document',
  door: 'report',
  title: { zh: '引用文件的年份', en: 'Instruments of the right year' },
  formula: { zh: '引用的格式文件、条例文号 = 报告年度施行的文件', en: 'instrument cited = instrument in force for the reporting year' },
  explanation: {
    zh: '报告引用的格式文件（国办发〔2014〕32号、国办公开办函〔2019〕60号、国办公开办函〔2021〕30号）和条例公布令（国务院令第 492 号、第 711 号）应是该年度施行的。引用了别的年度的为错误；没有引用、或新旧一并引用的不作核对。',
    en: 'The instrument of the form and the order that promulgates the Regulations, where the report cites them, are those in force for its year. Another one fails; a report that cites none, or old and new together, is not checked.',
  },
  law: null,
  forms: everyForm,
  years: { from: 2014, to: null },
  notMistakenFor: { zh: '表格本身用了别的年度的表样（F1）', en: 'tables on the form of another year (F1)' },
  example: {
    bad: { zh: '2022 年度报告引用国办公开办函〔2019〕60号', en: 'a report for 2022 cites 国办公开办函〔2019〕60号' },
    good: { zh: '2022 年度报告引用国办公开办函〔2021〕30号', en: 'a report for 2022 cites 国办公开办函〔2021〕30号' },
  },
  test: (report, text) => {
    const year = report.year?.value
    const cited = [...citedForm(report), ...citedOrders(report, proseOf(text))]
    return cited.map((one) => (year === undefined ? finding('unknown', one, '?') : finding(one.isRight ? 'pass' : 'fail', one, year)))
  },
}

interface Cited {
  readonly place: string
  readonly cited: string
  readonly right: string
  readonly isRight: boolean
  readonly spans: readonly Span[]
}

function citedForm({ formCited, form }: Report): Cited[] {
  if (!formCited) return []
  const right = form.expected ? `${forms[form.expected].instrument}（${formYears[form.expected]}）` : ''
  return [{ place: 'form', cited: forms[formCited.value].instrument, right, isRight: formCited.value === form.expected, spans: [formCited.span] }]
}

/** An order alone; old and new together tell the history of the Regulations. */
function citedOrders({ year }: Report, prose: Prose): Cited[] {
  const found = regulations.flatMap((order) => {
    const match = prose.text.includes(order.trace) ? order.pattern.exec(prose.text) : null
    return match ? [{ order, match }] : []
  })
  const [one] = found
  if (!one || found.length > 1) return []
  const { order, match } = one
  const isRight = year === null || (order.years.from <= year.value && year.value <= (order.years.to ?? year.value))
  const span = prose.spanOf(match.index, match.index + match[0].length)
  return [{ place: 'regulations', cited: order.name, right: isRight ? order.name : order.other, isRight, spans: [span] }]
}

const kinds = {
  pass: {
    outcome: 'PASS',
    message: { zh: '引用的{cited}是该年度施行的文件。', en: '{cited} is the instrument in force for the year.' },
  },
  fail: {
    outcome: 'FAIL',
    message: {
      zh: '{year} 年度的报告引用了{cited}，该年度施行的是{right}。',
      en: 'The report for {year} cites {cited}; in force for that year is {right}.',
    },
  },
  unknown: {
    outcome: 'NOT_ASSESSABLE',
    message: { zh: '引用了{cited}，但看不出报告年度，不能核对。', en: '{cited} is cited, but the year of the report is not known.' },
  },
} as const satisfies Record<string, { outcome: Finding['outcome']; message: Bilingual }>

function finding(kind: keyof typeof kinds, { place, cited, right, spans }: Cited, year: number | string): Finding {
  const [expected, actual] = [right === '' ? '-' : right, cited].map((name): Bilingual => ({ zh: name, en: name })) as [Bilingual, Bilingual]
  return textFinding(f11, { ...kinds[kind], place, words: { cited, right, year }, expected, actual, spans })
}
