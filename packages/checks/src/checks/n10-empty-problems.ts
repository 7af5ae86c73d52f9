import type { Bilingual, Finding, Span } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { everyForm } from '../every-form.ts'
import { bodiesOf, chaptersOf } from '../text/chapters-of.ts'
import type { Stretch } from '../text/clauses-of.ts'
import { concreteProblem, problemsIn } from '../text/find-problems.ts'
import { type Prose, proseOf } from '../text/prose.ts'
import { shortQuote } from '../text/short-quote.ts'
import { textFinding } from '../text/text-finding.ts'
import { nothingButNone } from '../wordings/none-wordings.ts'

/** Fewer characters than ten, signs aside, say nothing of problems and improvements. */
const isLongEnough = /^(?:[^\u4e00-\u9fffA-Za-z\d]*[\u4e00-\u9fffA-Za-z\d]){10}/
/** A chapter whose heading is lost begins with one of these. */
const headingLost = /[(]一[)](?:存在的?)?主要(?:的)?(?:问题|不足)|[(]一[)]存在的?(?:主要)?(?:问题|不足)/

/** Chapter five names problems. */
export const n10: ReportCheck = {
  id: 'N10',
  version: 2,
  name: 'empty-problems',
  severity: 'major',
  class: 'document',
  door: 'report',
  title: { zh: '问题部分空泛', en: 'Problems without substance' },
  formula: { zh: '第五部分不少于 10 字，并写出具体问题', en: 'chapter five has at least 10 characters and names a problem' },
  explanation: {
    zh: '第五部分缺失、只写“无”或不足 10 字为错误；通篇只有“与群众期待还有差距”“及时性、全面性有待提高”之类各处通用的话、没有具体问题时存疑，请人判断。',
    en: 'It fails where chapter five is missing, says “none” or has fewer than 10 characters. It is uncertain where every clause could stand in any report (“there is still a gap”, “timeliness is to be improved”) and no problem is named; a person must judge.',
  },
  law: { zh: '国办公开办函〔2021〕30号：内容雷同、敷衍塞责的追究责任', en: '国办公开办函〔2021〕30号: perfunctory reports are held to account' },
  forms: everyForm,
  years: { from: 2019, to: null },
  notMistakenFor: { zh: '与上年问题雷同（X9）、与其他单位雷同（X8）', en: 'problems unchanged from last year (X9) or shared with other units (X8)' },
  example: {
    bad: { zh: '“五、存在的主要问题及改进情况：无。”', en: 'chapter five: “none”' },
    good: { zh: '“公开栏位置偏僻，政策解读多为文字稿……”', en: '“the notice board stands out of the way, explanations are text only”' },
  },
  test: (report, text) => {
    if (report.year === null && report.form.detected === 'STAT_2014') return []
    const prose = proseOf(text)
    const body = bodiesOf(chaptersOf(report, text), 5)[0] ?? withoutHeading(prose)
    if (!body) return [finding('missing', '', [])]
    const said = prose.text.slice(body.from, body.to)
    const isNone = nothingButNone.test(said)
    const spans = [prose.spanOf(body.from, body.to)]
    if (isNone || !isLongEnough.test(said)) return [finding(isNone ? 'none' : 'short', said, spans)]
    const problems = problemsIn(prose, body)
    const named = concreteProblem(prose, problems)
    if (named) return [finding('pass', prose.text.slice(named.from, named.to), [prose.spanOf(named.from, named.to)])]
    return [finding('generic', prose.text.slice(problems.from, problems.to), [prose.spanOf(problems.from, problems.to)])]
  },
}

function withoutHeading({ text }: Prose): Stretch | null {
  const match = headingLost.exec(text)
  if (!match) return null
  const end = text.indexOf('其他需要报告的事项', match.index)
  return { from: match.index + match[0].length, to: end < 0 ? text.length : end }
}

const expected = { zh: '第五部分写出具体问题和改进情况', en: 'chapter five names problems and improvements' }
const kinds = {
  pass: {
    outcome: 'PASS',
    message: { zh: '第五部分写出了具体问题（“{quote}”）。', en: 'Chapter five names a problem (“{quote}”).' },
    actual: { zh: '“{quote}”', en: '“{quote}”' },
  },
  missing: {
    outcome: 'FAIL',
    message: { zh: '没有第五部分“存在的主要问题及改进情况”。', en: 'There is no chapter five on problems and improvements.' },
    actual: { zh: '没有第五部分', en: 'no chapter five' },
  },
  none: {
    outcome: 'FAIL',
    message: { zh: '第五部分只写了“{quote}”，没有写存在的问题和改进情况。', en: 'Chapter five says only “{quote}”: no problems, no improvements.' },
    actual: { zh: '“{quote}”', en: '“{quote}”' },
  },
  short: {
    outcome: 'FAIL',
    message: { zh: '第五部分不足 10 个字（“{quote}”）。', en: 'Chapter five has fewer than 10 characters (“{quote}”).' },
    actual: { zh: '“{quote}”', en: '“{quote}”' },
  },
  generic: {
    outcome: 'UNCERTAIN',
    message: {
      zh: '第五部分没有看到具体问题，都是各处通用的话（“{quote}”），请人判断。',
      en: 'No problem of its own is found in chapter five, only phrases of every report (“{quote}”). A person must judge.',
    },
    actual: { zh: '“{quote}”', en: '“{quote}”' },
  },
} as const satisfies Record<string, { outcome: Finding['outcome']; message: Bilingual; actual: Bilingual }>

function finding(kind: keyof typeof kinds, quote: string, spans: readonly Span[]): Finding {
  return textFinding(n10, { ...kinds[kind], expected, place: 'chapter.5', words: { quote: shortQuote(quote) }, spans })
}
