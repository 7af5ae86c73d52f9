import type { CountPattern } from './count-pattern.ts'
import { countPatterns } from './count-patterns.ts'

const anchors = [...new Set(countPatterns.map(({ anchor }) => anchor))]
const anchorOf = countPatterns.map(({ anchor }) => anchors.indexOf(anchor))
/** The anchors that open with a character, by its code; most characters open none. */
const opening: (readonly number[] | undefined)[] = new Array(0x10000)
anchors.forEach((anchor, index) => {
  opening[anchor.charCodeAt(0)] = [...(opening[anchor.charCodeAt(0)] ?? []), index]
})

/** The patterns that a sentence could fit: those whose anchor stands in it. */
export function patternsIn(sentence: string): CountPattern[] {
  const there = new Uint8Array(anchors.length)
  for (let at = 0; at < sentence.length; at += 1) {
    for (const index of opening[sentence.charCodeAt(at)] ?? none) if (sentence.startsWith(anchors[index] as string, at)) there[index] = 1
  }
  return countPatterns.filter((_, index) => there[anchorOf[index] as number] === 1)
}

const none: readonly number[] = []
