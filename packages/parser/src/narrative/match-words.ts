import type { ClaimKey } from '@gongkai/shared'
import type { CountPattern } from './count-pattern.ts'
import type { Count } from './find-counts.ts'
import type { Scope } from './scopes-of.ts'
import type { Sentence } from './sentence.ts'

/** A number with the words around it: `words` begin at `at` of the sentence and end before the number, `tail` begins behind it. */
export interface Labelled {
  readonly sentence: Sentence
  readonly words: string
  readonly at: number
  readonly count: Count
  readonly tail: string
}

/** What a number counts, and where in the sentence the words and the number stand. */
export interface WordMatch {
  readonly keys: readonly ClaimKey[]
  readonly from: number
  readonly to: number
}

/** What becomes of those requests, said right behind their number: they are a part («收到的申请中3件予以公开»). */
const predicate = /^(?:申请)?(?:予以|不予|部分公开|无法|同意|为重复|系|属|未|超期|逾期|延期|因|被|涉及|撤回|转|需|经补正|由|来自)/

/** The first pattern that fits; null where nothing says for certain what the number counts. */
export function matchWords(labelled: Labelled, patterns: readonly CountPattern[]): WordMatch | null {
  for (const pattern of patterns) {
    const match = tryPattern(pattern, labelled)
    if (match) return match
  }
  return null
}

function tryPattern(pattern: CountPattern, { sentence, words, at, count, tail }: Labelled): WordMatch | null {
  const { anchor, behind, before, unless, within, notWithin, units, keys, result } = pattern
  if (!(behind ? tail : words).includes(anchor) || !units.includes(count.unit)) return null
  const after = behind ? behind.exec(tail) : null
  if (behind && !after) return null
  const found = lookBack(before, words, words.length)
  if (found === null) return null
  const index = words.length - found.length
  if (unless && lookBack(unless, words, index) !== null) return null
  const to = count.end + (after?.[0].length ?? 0)
  const scope = within ? sentence.scopeAt(to) : null
  if (within && (scope === null || !within.includes(scope))) return null
  if (notWithin?.includes(sentence.ownScopeAt(at + index) as Scope)) return null
  if (keys.includes('requestsReceived') && !behind && predicate.test(tail)) return null
  const space = /^[,、:年]?/.exec(found)?.[0].length ?? 0
  return { keys: result ? [`${scope as 'reconsiderations' | 'suits'}${result}`] : keys, from: at + index + space, to }
}

/** What ends at `end` of the words and fits; null where nothing does. */
function lookBack(pattern: RegExp, words: string, end: number): string | null {
  pattern.lastIndex = end
  return pattern.exec(words)?.[1] ?? null
}
