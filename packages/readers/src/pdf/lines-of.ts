import type { Word } from './page-geometry.ts'

/** Words that stand side by side, from left to right. */
export interface Line {
  readonly words: readonly Word[]
  readonly x0: number
  readonly x1: number
  /** Baseline. */
  readonly y: number
  readonly size: number
}

/** Baselines nearer than this share of the letters' height are one line. */
const sameLine = 0.5

/** Words in lines from top to bottom. */
export function linesOf(words: readonly Word[]): Line[] {
  const groups: Word[][] = []
  for (const word of words.toSorted((a, b) => a.y - b.y)) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && word.y - last.y <= sameLine * Math.min(word.size, last.size)) group.push(word)
    else groups.push([word])
  }
  return groups.map(toLine)
}

function toLine(group: readonly Word[]): Line {
  const words = group.toSorted((a, b) => a.x0 - b.x0)
  const [first] = words as [Word]
  return {
    words,
    x0: first.x0,
    x1: Math.max(...words.map(({ x1 }) => x1)),
    y: group.reduce((sum, { y }) => sum + y, 0) / group.length,
    size: Math.max(...words.map(({ size }) => size)),
  }
}
