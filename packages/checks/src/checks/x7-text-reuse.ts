import type { Section } from '@gongkai/shared'
import type { HistoryCheck, HistoryFinding } from '../check.ts'
import { everyForm } from '../every-form.ts'
import { reuseSentences } from '../history/history-words.ts'
import { pairsOf, type YearPair } from '../history/pairs-of.ts'
import { sentencesIn } from '../history/sentences-in.ts'
import { type Twin, twinsIn } from '../history/twins-in.ts'
import { fill } from '../words/fill.ts'

/** Fewer sentences say nothing about a chapter. */
const leastSentences = 4

/** A chapter of prose that is last year's. */
export const x7: HistoryCheck = {
  id: 'X7',
  name: 'text-reuse',
  version: 2,
  severity: 'major',
  class: 'document',
  door: 'history',
  title: { zh: '与上年文字雷同', en: 'Last year’s words' },
  formula: {
    zh: '每章与上年相同或几乎相同的句子 ÷ 该章句子 ≤ 50%',
    en: 'sentences of a chapter that are, or nearly are, last year’s ÷ its sentences ≤ 50 %',
  },
  explanation: {
    zh: '逐章比较每句话与上一年的报告：去掉年份、序号和标点后一字不差的，以及只改动个别字词的（相邻两字的组合有四分之三以上相同），超过该章句子的一半即为错误；连同只换了数字的句子才超过一半的，存疑（数字可能是如实更新的）。条例依据、统计期限、联系方式、“现将情况报告如下”“无其他事项”“未收到申请”之类的套话不计；表格里的文字、2019 年起的第二至四章（表格）不比较；不足 4 句的章不比较。所见同时列出两年的相同句子。',
    en: 'Chapter by chapter, each sentence against last year’s report: those that stand there word for word (years, numbering and marks left out) and those with small edits (three quarters of the pairs of neighbouring characters in common) make a FAIL where they are more than half of the chapter; where it takes sentences with other numbers in them to come above half, it is UNCERTAIN (the numbers may well be this year’s). Set phrases (legal basis, period, whom to ask, «the report follows», «nothing to report», «no request received») do not count, nor does what stands in a table; chapters 2 to 4 since 2019, which are tables, and a chapter of fewer than 4 sentences are not compared. The sentences are shown in both years.',
  },
  law: {
    zh: '国办公开办函〔2021〕30号：内容雷同、敷衍塞责造成不良后果的追究责任；宿迁市评分细则：与上年重复超过 50% 扣分',
    en: '国办公开办函〔2021〕30号 on reports that repeat themselves; the scoring rules of 宿迁 deduct points above 50 %',
  },
  forms: everyForm,
  years: null,
  notMistakenFor: { zh: '与其他单位雷同；法定内容和套话的重复', en: 'the words of another body; what the law makes everybody repeat' },
  example: {
    bad: {
      zh: '第五部分 6 句中 3 句只改了年份、2 句只改了一个词',
      en: 'of six sentences of chapter 5 three differ in the year alone, two in one word',
    },
    good: { zh: '第一部分 12 句中 2 句与上年相同', en: 'two of twelve sentences of chapter 1 are last year’s' },
  },
  test: (editions) => pairsOf(editions).flatMap(findingsFor),
}

function findingsFor(pair: YearPair): HistoryFinding[] {
  const all = sentencesIn(pair.after)
  const twins = twinsIn(all, sentencesIn(pair.before))
  const chapters = [...new Set(all.map(({ chapter }) => chapter))]
  return chapters.flatMap((chapter, index) => {
    const count = all.filter((sentence) => sentence.chapter === chapter).length
    const own = twins.filter(({ sentence }) => sentence.chapter === chapter)
    return count < leastSentences ? [] : [finding(pair, chapter, placeIn(chapters, index), count, own)]
  })
}

/** Its number, and which of several chapters of that number it is. */
function placeIn(chapters: readonly Section[], index: number): string {
  const number = chapters[index]?.number
  const nth = chapters.slice(0, index).filter((chapter) => chapter.number === number).length
  return nth === 0 ? `${number}` : `${number}.${nth + 1}`
}

/** Sentences that were kept are last year's; whether those with new numbers are is for a person to say. */
function outcomeOf(all: number, renumbered: number, same: number): 'FAIL' | 'UNCERTAIN' | 'PASS' {
  if ((same - renumbered) * 2 > all) return 'FAIL'
  return same * 2 > all ? 'UNCERTAIN' : 'PASS'
}

function finding(pair: YearPair, chapter: Section, at: string, all: number, twins: readonly Twin[]): HistoryFinding {
  const count = (likeness: Twin['likeness']) => twins.filter((twin) => twin.likeness === likeness).length
  const counts = { verbatim: count('verbatim'), edited: count('edited'), renumbered: count('renumbered') }
  const outcome = outcomeOf(all, counts.renumbered, twins.length)
  const percent = Math.round((twins.length / all) * 100)
  const words = { chapter: chapter.heading.trim(), all, same: twins.length, percent, last: pair.year - 1, ...counts }
  return {
    check: 'X7',
    outcome,
    severity: 'major',
    fingerprint: `X7/${at}`,
    year: pair.year,
    message: fill(reuseSentences[outcome], words),
    expected: reuseSentences.expected,
    actual: fill(reuseSentences.actual, words),
    cells: [],
    spans: twins.map(({ sentence }) => sentence.span),
    others: [{ year: pair.year - 1, source: pair.before.report.source, cells: [], spans: twins.map(({ twin }) => twin.span) }],
  }
}
