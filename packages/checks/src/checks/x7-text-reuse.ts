import type { Section } from '@gongkai/shared'
import type { HistoryCheck, HistoryFinding } from '../check.ts'
import { everyForm } from '../every-form.ts'
import { reuseSentences } from '../history/history-words.ts'
import { pairsOf, type YearPair } from '../history/pairs-of.ts'
import { type Sentence, sentencesIn } from '../history/sentences-in.ts'
import { fill } from '../words/fill.ts'

/** Fewer sentences say nothing about a chapter. */
const leastSentences = 4

/** A chapter of prose that is last year's. */
export const x7: HistoryCheck = {
  id: 'X7',
  name: 'text-reuse',
  severity: 'major',
  class: 'document',
  door: 'history',
  title: { zh: '与上年文字雷同', en: 'Last year’s words' },
  formula: { zh: '每章与上年相同的句子 ÷ 该章句子 ≤ 50%', en: 'sentences of a chapter that are last year’s ÷ its sentences ≤ 50 %' },
  explanation: {
    zh: '逐章比较：去掉年份、序号和标点后，与上一年报告一字不差的句子超过该章句子的一半即为错误。条例依据、统计期限、联系方式、“无其他事项”“未收到申请”之类的套话不计；不足 4 句的章不比较；2019 年起的第二至四章是表格，不比较。所见同时列出两年的相同句子。',
    en: 'Chapter by chapter: where more than half of the sentences stand word for word in last year’s report, years, numbering and marks left out. Set phrases (legal basis, period, whom to ask, «nothing to report», «no request received») do not count; a chapter of fewer than 4 sentences is not compared, nor are chapters 2 to 4 since 2019, which are tables. The sentences are shown in both years.',
  },
  law: {
    zh: '国办公开办函〔2021〕30号：内容雷同、敷衍塞责造成不良后果的追究责任；宿迁市评分细则：与上年重复超过 50% 扣分',
    en: '国办公开办函〔2021〕30号 on reports that repeat themselves; the scoring rules of 宿迁 deduct points above 50 %',
  },
  forms: everyForm,
  years: null,
  notMistakenFor: { zh: '与其他单位雷同；法定内容和套话的重复', en: 'the words of another body; what the law makes everybody repeat' },
  example: {
    bad: { zh: '第五部分 6 句中 5 句只改了年份', en: 'five of six sentences of chapter 5 differ in the year alone' },
    good: { zh: '第一部分 12 句中 2 句与上年相同', en: 'two of twelve sentences of chapter 1 are last year’s' },
  },
  test: (editions) => pairsOf(editions).flatMap(findingsFor),
}

function findingsFor(pair: YearPair): HistoryFinding[] {
  const last = new Map(sentencesIn(pair.before).map((sentence) => [sentence.words, sentence]))
  const all = sentencesIn(pair.after)
  const chapters = [...new Set(all.map(({ chapter }) => chapter))]
  return chapters.flatMap((chapter, index) => {
    const sentences = all.filter((sentence) => sentence.chapter === chapter)
    return sentences.length < leastSentences ? [] : [finding(pair, chapter, placeIn(chapters, index), sentences, last)]
  })
}

/** Its number, and which of several chapters of that number it is. */
function placeIn(chapters: readonly Section[], index: number): string {
  const number = chapters[index]?.number
  const nth = chapters.slice(0, index).filter((chapter) => chapter.number === number).length
  return nth === 0 ? `${number}` : `${number}.${nth + 1}`
}

function finding(pair: YearPair, chapter: Section, at: string, sentences: readonly Sentence[], last: ReadonlyMap<string, Sentence>): HistoryFinding {
  const same = sentences.flatMap((sentence) => {
    const twin = last.get(sentence.words)
    return twin ? [{ sentence, twin }] : []
  })
  const isMost = same.length * 2 > sentences.length
  const percent = Math.round((same.length / sentences.length) * 100)
  const words = { chapter: chapter.heading.trim(), all: sentences.length, same: same.length, percent, last: pair.year - 1 }
  return {
    check: 'X7',
    outcome: isMost ? 'FAIL' : 'PASS',
    severity: 'major',
    fingerprint: `X7/${at}`,
    year: pair.year,
    message: fill(isMost ? reuseSentences.fail : reuseSentences.pass, words),
    expected: reuseSentences.expected,
    actual: fill(reuseSentences.actual, words),
    cells: [],
    spans: same.map(({ sentence }) => sentence.span),
    others: [{ year: pair.year - 1, source: pair.before.report.source, cells: [], spans: same.map(({ twin }) => twin.span) }],
  }
}
