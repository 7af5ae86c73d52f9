import { CharacterSet } from '../text/character-set.ts'
import type { CountPattern } from './count-pattern.ts'
import { countPatterns } from './count-patterns.ts'

const anchors = [...new Set(countPatterns.map(({ anchor }) => anchor))]
const anchorOf = countPatterns.map(({ anchor }) => anchors.indexOf(anchor))
/** The anchors that open with a character; most characters open none. */
const opening = new Map<number, readonly number[]>()
anchors.forEach((anchor, index) => {
  opening.set(anchor.charCodeAt(0), [...(opening.get(anchor.charCodeAt(0)) ?? []), index])
})
const firsts = new CharacterSet(anchors.map((anchor) => anchor.charAt(0)))
const none: readonly number[] = []

/** The patterns that a sentence could fit: those whose anchor stands in it. */
export function patternsIn(sentence: string): CountPattern[] {
  const there: boolean[] = []
  for (let at = 0; at < sentence.length; at += 1) {
    const code = sentence.charCodeAt(at)
    if (!firsts.has(code)) continue
    for (const index of opening.get(code) ?? none) if (sentence.startsWith(anchors[index] as string, at)) there[index] = true
  }
  return countPatterns.filter((_, index) => there[anchorOf[index] as number])
}
