import type { HistoryCheck, HistoryFinding } from '../check.ts'
import { everyForm } from '../every-form.ts'
import { staleSentences } from '../history/history-words.ts'
import { pairsOf, type YearPair } from '../history/pairs-of.ts'
import { type Sentence, sentencesIn } from '../history/sentences-in.ts'
import { shortQuote } from '../text/short-quote.ts'
import { fill } from '../words/fill.ts'

/** What a sentence calls a shortcoming. */
const shortcoming = /不足|不够|不高|不强|不到位|不及时|不全面|不规范|不完善|不平衡|不细|不畅|不便|有待|欠缺|缺乏|薄弱|滞后|差距|单一|偏[少慢低弱长]/
/** What will be, or has been, done about it. */
const promise = /改进|整改|加强|强化|提升|提高|完善|健全|解决|下一步|今后|着力|充实|细化/
/** «There are some problems», before they are named. */
const leadIn = /^.{0,24}(?:存在|还有|仍有|主要有).{0,10}(?:问题|不足|差距|薄弱环节|短板)$/

/** The problems are last year's, though last year's report said that they would be mended. */
export const x9: HistoryCheck = {
  id: 'X9',
  name: 'problems-stale',
  version: 2,
  severity: 'minor',
  class: 'document',
  door: 'history',
  title: { zh: '问题年年照抄', en: 'The same problems again' },
  formula: { zh: '“存在的主要问题”不与上年完全相同', en: 'the problems are not all last year’s, word for word' },
  explanation: {
    zh: '“存在的主要问题及改进情况”一章中点出问题的句子全部与上一年一字不差、而上一年的报告已表示要改进的，为错误。没有点出具体问题的不作核对（由 N10 说明）。',
    en: 'Where every sentence of the chapter on problems that names one stands word for word in last year’s report, which promised to mend them. A chapter that names none is not checked (see N10).',
  },
  law: { zh: '国办公开办函〔2021〕30号：敷衍塞责', en: '国办公开办函〔2021〕30号, on perfunctory reports' },
  forms: everyForm,
  years: null,
  notMistakenFor: { zh: '老问题换了说法、说明了进展的', en: 'an old problem told anew, with what became of it' },
  example: {
    bad: {
      zh: '两年都写“一是公开时效不够；二是解读形式单一”，上年已表示将加强',
      en: 'both years name the same two shortcomings, and last year’s promised to mend them',
    },
    good: { zh: '一个问题与上年相同，另一个是新的', en: 'one problem is last year’s, the other is new' },
  },
  test: (editions) => pairsOf(editions).flatMap(findingsFor),
}

const isOfProblems = ({ chapter: { heading } }: Sentence) => /问题|不足|改进/.test(heading)
const isProblem = ({ words }: Sentence) => shortcoming.test(words) && !leadIn.test(words) && !/^(?:下一步|今后|针对|为此|将)/.test(words)

function findingsFor(pair: YearPair): HistoryFinding[] {
  const [before, after] = [pair.before, pair.after].map((edition) => sentencesIn(edition).filter(isOfProblems))
  const problems = after?.filter(isProblem) ?? []
  const promised = before?.find(({ words }) => promise.test(words))
  const heading = problems[0]?.chapter.heading
  if (!before || !promised || heading === undefined) return []
  const twins = problems.flatMap((problem) => before.find(({ words }) => words === problem.words) ?? [])
  const isStale = twins.length === problems.length
  const words = { chapter: heading.trim(), count: problems.length, last: pair.year - 1, promise: shortQuote(promised.raw) }
  return [
    {
      check: 'X9',
      outcome: isStale ? 'FAIL' : 'PASS',
      severity: 'minor',
      fingerprint: 'X9/problems',
      year: pair.year,
      message: fill(isStale ? staleSentences.fail : staleSentences.pass, words),
      expected: staleSentences.expected,
      actual: fill(staleSentences.actual, words),
      cells: [],
      spans: problems.map(({ span }) => span),
      others: [{ year: pair.year - 1, source: pair.before.report.source, cells: [], spans: [...twins, promised].map(({ span }) => span) }],
    },
  ]
}
