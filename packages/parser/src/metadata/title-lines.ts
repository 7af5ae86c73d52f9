import { isSpace } from '../text/is-space.ts'
import type { Stretch } from './prose.ts'

/** One or several lines put together, white space left out. */
export interface TitleLine {
  readonly text: string
  readonly stretches: readonly Stretch[]
}

/** The lines and cells of a stretch that are not blank, at most so many. */
export function titleLines(text: string, { from, to }: Stretch, limit: number): TitleLine[] {
  const lines: TitleLine[] = []
  let begin = from
  for (let at = from; at <= to && lines.length < limit; at += 1) {
    if (at < to && !isBound(text.charCodeAt(at))) continue
    let end = at
    while (end > begin && isFill(text.charCodeAt(end - 1))) end -= 1
    if (end > begin) lines.push({ text: text.slice(begin, end).replace(/\s+/g, ''), stretches: [{ from: begin, to: end }] })
    begin = at + 1
  }
  return lines
}

/** White space; and bars, which at a line's end close its cells. */
function isFill(code: number): boolean {
  return code === 0x7c || isSpace(code)
}

/** Several lines as one. */
export function joinLines(lines: readonly TitleLine[]): TitleLine {
  return { text: lines.map((line) => line.text).join(''), stretches: lines.flatMap((line) => line.stretches) }
}

function isBound(code: number): boolean {
  return code === 0x0a || (code >= 0x1d && code <= 0x1f)
}
