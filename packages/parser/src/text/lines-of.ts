import type { Folded } from './fold.ts'
import { isSpace } from './is-space.ts'

/** A line or cell of the folded text that is not blank, white space at its ends left out. */
export interface Line {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** A document's lines are asked for several times. */
const known = new WeakMap<Folded, readonly Line[]>()

/** The lines and cells of a document, or of its first characters. */
export function linesOf(folded: Folded, length: number = folded.text.length): readonly Line[] {
  const lines = known.get(folded) ?? cutLines(folded.text)
  known.set(folded, lines)
  return length >= folded.text.length ? lines : cutLines(folded.text.slice(0, length))
}

function cutLines(text: string): Line[] {
  const lines: Line[] = []
  let begin = 0
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isBound(text.charCodeAt(at))) continue
    let [from, to] = [begin, at]
    while (from < to && isSpace(text.charCodeAt(from))) from += 1
    while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1
    if (to > from) lines.push({ text: text.slice(from, to), from, to })
    begin = at + 1
  }
  return lines
}

/** True for a line end and for the bounds of cells, rows and tables. */
function isBound(code: number): boolean {
  return code === 0x0a || (code >= 0x1d && code <= 0x1f)
}
