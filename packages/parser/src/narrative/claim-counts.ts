import { coreOf } from './core-of.ts'
import type { CountPattern } from './count-pattern.ts'
import { type Count, findCounts } from './find-counts.ts'
import { isOfAnotherTime } from './is-of-another-time.ts'
import { type Labelled, matchWords } from './match-words.ts'
import { patternsIn } from './patterns-in.ts'
import type { Sentence } from './sentence.ts'
import type { Statement } from './statement.ts'

/** Characters before and behind a number in which the words stand that say what it counts. */
const [longestLabel, longestTail] = [64, 24]
/** A change, a mean, a plan or a denial is no count. */
const noCount =
  /(?:增加|增长|减少|下降|上升|提高|降低|相差|[多少增减])[到至]?$|(?:平均|人均|月均|日均|计划|预计|争取|目标)[^,]{0,12}$|(?:没|无|未(?:发生|收到|出现|接到|产生|受理|引发)?)[过到]?$/
const separators = /(以及|或者|[、和及与或])/
const isSeparator = /^(?:以及|或者|[、和及与或])$/
/** The sentence says itself that its numbers are not about disclosure. */
const unrelated = /与(?:政府)?(?:信息|政务)公开[^,]{0,4}无关/
/** «当面、网络申请分别为1件、3件»: which number is whose would have to be guessed. */
const respectively = /分别(?![于在由向到从])/
/** Behind a count: the year's own part of it, which makes it one of all years. */
const newOnes = /^[,(](?:其中)?[:,]?(?:\d{4}年度?|今年|本年度?|当年|年内)共?新增/
/** Before what was made public up to a day: «截至2023年底,网站累计发布信息». Of the year or of all years, it does not say. */
const upToDay = /(?:截[至止]|到\d{4}年|(?<![月日份])至\d{4}年|至今|目前)[^;]{0,24}累计[^,]{0,12}$/
const ofYears = /^(?:disclosed|normative)/

/** What the numbers of a sentence count. */
export function claimCounts(sentence: Sentence, year: number | null): Statement[] {
  const { text } = sentence
  const counts = findCounts(text)
  const patterns = counts.length > 0 ? patternsIn(text) : []
  if (patterns.length === 0 || unrelated.test(text)) return []
  return counts.flatMap((count, index) => {
    const from = Math.max(counts[index - 1]?.end ?? 0, count.start - longestLabel)
    const tail = text.slice(count.end, Math.min(counts[index + 1]?.start ?? text.length, count.end + longestTail))
    const label = text.slice(from, count.start)
    const statements = claimCount({ sentence, words: label.length === longestLabel ? `…${label.slice(1)}` : label, at: from, count, tail }, patterns)
    const isDoubtful =
      statements.length > 0 && (isShared(text, count) || isRunningTotal(sentence, count, statements) || isOfAnotherTime(text, count.start, year))
    return isDoubtful ? [] : statements
  })
}

function claimCount(labelled: Labelled, patterns: readonly CountPattern[]): Statement[] {
  const { count, at } = labelled
  const { words, each } = coreOf(labelled.words)
  if (noCount.test(words)) return []
  const says = count.approximate ? { approximate: count.value } : { value: count.value }
  return partsOf(words, each || count.value === 0).flatMap((part) => {
    const match = matchWords({ ...labelled, words: part.words, at: at + part.at }, patterns)
    return match ? match.keys.map((key) => ({ key, says, from: match.from, to: match.to })) : []
  })
}

function isShared(text: string, { start }: Count): boolean {
  return respectively.test(text.slice(Math.max(0, start - 80), start))
}

/** «公开信息150条(2012年新增20条)». */
function isRunningTotal(sentence: Sentence, { start, end }: Count, statements: readonly Statement[]): boolean {
  if (newOnes.test(sentence.printedBehind(end, longestTail))) return true
  return statements.some(({ key }) => ofYears.test(key)) && upToDay.test(sentence.text.slice(Math.max(0, start - longestLabel), start))
}

/** The words as one label, or, where the number is said of each, the labels of the list at their end. */
function partsOf(words: string, each: boolean): { words: string; at: number }[] {
  if (!each || !separators.test(words)) return [{ words, at: 0 }]
  const parts: { words: string; at: number }[] = []
  let at = 0
  for (const part of words.split(separators)) {
    if (!isSeparator.test(part)) parts.push({ words: part, at })
    at += part.length
  }
  return parts
}
