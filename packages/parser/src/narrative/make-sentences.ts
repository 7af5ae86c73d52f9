import { CharacterSet } from '../text/character-set.ts'
import { isDigit } from '../text/is-digit.ts'
import type { Stretch } from './cut-sentences.ts'
import { Sentence } from './sentence.ts'

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '〔': '〕', '【': '】' }
const unread = new CharacterSet(' \n\t\r"\'*#()[]〔〕【】_')
const longestBrackets = 200

/** The sentence at a stretch of the folded text, followed by those that stand in its brackets. */
export function makeSentences(folded: string, { from, to }: Pick<Stretch, 'from' | 'to'>): Sentence[] {
  const brackets: Sentence[] = []
  const [starts, places]: [number[], number[]] = [[], []]
  let text = ''
  let run = from
  const take = (at: number) => {
    if (at <= run) return
    starts.push(text.length)
    places.push(run)
    text += folded.slice(run, at)
  }
  for (let at = from; at < to; at += 1) {
    if (!unread.has(folded.charCodeAt(at)) || partsNumbers(folded, at)) continue
    take(at)
    const close = closing[folded.charAt(at)]
    const end = close === undefined ? -1 : folded.slice(at, Math.min(to, at + longestBrackets)).indexOf(close)
    if (end > 2) brackets.push(...makeSentences(folded, { from: at + 1, to: at + end }).slice(0, 1))
    if (end > 0) at += end
    run = at + 1
  }
  take(to)
  return [new Sentence(folded, text, from, starts, places), ...brackets]
}

/** White space between two numbers stays: what it parts is not to be read as one. */
function partsNumbers(folded: string, at: number): boolean {
  return isDigit(folded.charCodeAt(at - 1)) && /^[ \n]+\d/.test(folded.slice(at, at + 8))
}
