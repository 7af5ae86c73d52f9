import type { CountPattern } from './count-pattern.ts'
import { countPatterns } from './count-patterns.ts'

const anchors = [...new Set(countPatterns.map(({ anchor }) => anchor))]
const anchorOf = countPatterns.map(({ anchor }) => anchors.indexOf(anchor))

/** The patterns that a sentence could fit: those whose anchor stands in it. */
export function patternsIn(sentence: string): CountPattern[] {
  const there = anchors.map((anchor) => sentence.includes(anchor))
  const found: CountPattern[] = []
  for (let index = 0; index < countPatterns.length; index += 1) {
    if (there[anchorOf[index] as number]) found.push(countPatterns[index] as CountPattern)
  }
  return found
}
