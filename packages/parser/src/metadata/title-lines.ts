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
    // Bars at a line's end close its cells.
    const printed = text.slice(begin, at).replace(/[|\s]+$/, '')
    const line = printed.replace(/\s+/g, '')
    if (line !== '') lines.push({ text: line, stretches: [{ from: begin, to: begin + printed.length }] })
    begin = at + 1
  }
  return lines
}

/** Several lines as one. */
export function joinLines(lines: readonly TitleLine[]): TitleLine {
  return { text: lines.map((line) => line.text).join(''), stretches: lines.flatMap((line) => line.stretches) }
}

function isBound(code: number): boolean {
  return code === 0x0a || (code >= 0x1d && code <= 0x1f)
}
