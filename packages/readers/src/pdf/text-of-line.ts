import type { Line } from './lines-of.ts'

/** Gaps in shares of the letters' height: from the first on a blank is printed, from the second on the words stand in columns. */
const blankGap = 0.3
const columnGap = 0.9
/** The most blanks that stand for one gap. */
const mostBlanks = 40

/** The line as text; words in columns stand at least two blanks apart. */
export function textOfLine({ words, size }: Pick<Line, 'words' | 'size'>): string {
  let text = ''
  let end: number | null = null
  for (const word of words) {
    const gap: number = end === null ? 0 : (word.x0 - end) / size
    if (gap >= columnGap) text += ' '.repeat(Math.min(mostBlanks, Math.max(2, Math.round(gap * 2))))
    else if (gap >= blankGap || word.afterBlank) text += ' '
    text += word.text
    end = Math.max(end ?? word.x1, word.x1)
  }
  return text
}

/** True where words stand in columns: the row of a table without ruled lines, no sentence. */
export function hasColumns({ words, size }: Pick<Line, 'words' | 'size'>): boolean {
  return words.some((word, at) => at > 0 && (word.x0 - (words[at - 1]?.x1 ?? word.x0)) / size >= columnGap)
}
