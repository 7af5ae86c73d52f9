import type { Folded } from '../text/fold.ts'
import { isSpace } from '../text/is-space.ts'
import { type Line, linesOf } from '../text/lines-of.ts'
import type { Stretch } from './prose.ts'

/** One or several lines put together, white space left out. */
export interface TitleLine {
  readonly text: string
  readonly stretches: readonly Stretch[]
}

/** The lines and cells of a stretch that are not blank, at most so many. */
export function titleLines(folded: Folded, { from, to }: Stretch, limit: number): TitleLine[] {
  const all = linesOf(folded)
  const found: TitleLine[] = []
  for (let at = firstAfter(all, from); at < all.length && found.length < limit; at += 1) {
    const line = all[at] as Line
    if (line.from >= to) break
    const begin = Math.max(line.from, from)
    let end = Math.min(line.to, to)
    while (end > begin && isFill(folded.text.charCodeAt(end - 1))) end -= 1
    const text = begin === line.from && end === line.to ? line.dense : folded.text.slice(begin, end).replace(/\s+/g, '')
    if (end > begin) found.push({ text, stretches: [{ from: begin, to: end }] })
  }
  return found
}

/** The first line that ends behind a place. */
function firstAfter(lines: readonly Line[], from: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] as Line).to > from) high = middle
    else low = middle + 1
  }
  return low
}

/** White space; and bars, which at a line's end close its cells. */
function isFill(code: number): boolean {
  return code === 0x7c || isSpace(code)
}

/** Several lines as one. */
export function joinLines(lines: readonly TitleLine[]): TitleLine {
  return { text: lines.map((line) => line.text).join(''), stretches: lines.flatMap((line) => line.stretches) }
}
