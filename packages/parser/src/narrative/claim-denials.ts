import { matchesOf } from '../text/matches-of.ts'
import { denial, noStatement } from './denial-words.ts'
import { denyBefore } from './deny-before.ts'
import { denyBehind } from './deny-behind.ts'
import { isOfAnotherTime } from './is-of-another-time.ts'
import type { Sentence } from './sentence.ts'
import type { Statement } from './statement.ts'

/** Characters that a denial reaches forward. */
const reach = 64
/** A clause that only goes on with the list of what is denied: «没有申请行政复议,提起行政诉讼的情况». */
const goesOn =
  /^(?:和|以?及|或者?|也|被|提起|申请|引发|引起|行政|复议|诉讼|举报|投诉|、|的|案件|案|件|情况|情形|现象|事项|事件|等|申诉|信访|因?(?:政府)?信息公开|而|有关|发生)+$/

/** What the denials of a sentence say that there was none of. */
export function claimDenials(sentence: Sentence, year: number | null): Statement[] {
  return matchesOf(denial, sentence.text).flatMap((match) => {
    const found = deny(sentence, match)
    const { text } = sentence
    return found.length > 0 && (noStatement.test(text.slice(Math.max(0, match.index - 14), match.index)) || isOfAnotherTime(text, match.index, year))
      ? []
      : found
  })
}

function deny(sentence: Sentence, match: RegExpExecArray): Statement[] {
  const [{ text }, at, [, word, zero, noneSuch, verb = '']] = [sentence, match.index, match]
  const end = at + match[0].length
  if (zero !== undefined) return denyBefore(text, at, end, { value: 0 })
  if (noneSuch !== undefined) return denyBefore(text, at, end, { none: true })
  if (verb.startsWith('再')) return []
  const stretch = word === '零' ? text.slice(end).replace(/[、,;和及].*/, '') : stretchOf(text, end - verb.length)
  if (stretch === verb) return /^(?:[,;]|$)/.test(text.slice(end, end + 1)) && word !== '不存在' ? denyBefore(text, at, end, { none: true }) : []
  return denyBehind({ sentence, at, from: end - verb.length, stretch, verb })
}

/** What a denial may speak of: up to the clause's end or a number, with a next clause that only goes on with a list. Empty for «未收到答复的,…». */
function stretchOf(text: string, from: number): string {
  const words = text.slice(from, from + reach)
  const cut = words.search(/[,;:\d]/)
  if (cut < 0) return words
  // What is denied goes on behind a number: «未收到要求公开2022年…的申请».
  if (/\d/.test(words.charAt(cut))) return ''
  const clause = words.slice(0, cut)
  if (words[cut] !== ',') return clause
  if (/[的者]$/.test(clause)) return ''
  const rest = words.slice(cut + 1)
  const next = rest.search(/[,;:\d]/)
  const more = next < 0 ? rest : rest.slice(0, next)
  return goesOn.test(more) && (next < 0 || /[,;]/.test(rest.charAt(next))) ? `${clause},${more}` : clause
}
