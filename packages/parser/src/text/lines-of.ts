import { CELL, ROW, TABLE } from './bounds.ts'
import type { Folded } from './fold.ts'
import { isSpace } from './is-space.ts'

/** A line or cell of the folded text that is not blank, white space at its ends left out. */
export class Line {
  readonly text: string
  readonly from: number
  readonly to: number
  private withoutSpace: string | null = null

  constructor(text: string, from: number, to: number) {
    this.text = text
    this.from = from
    this.to = to
  }

  /** The text without any white space; few lines are asked for it. */
  get dense(): string {
    this.withoutSpace ??= this.text.replace(/\s+/g, '')
    return this.withoutSpace
  }
}

/** A document's lines are asked for several times. */
const known = new WeakMap<Folded, readonly Line[]>()

/** The lines and cells of a document, or of its first characters. */
export function linesOf(folded: Folded, length: number = folded.text.length): readonly Line[] {
  if (length < folded.text.length) return cutLines(folded.text.slice(0, length))
  const before = known.get(folded)
  if (before) return before
  const lines = cutLines(folded.text)
  known.set(folded, lines)
  return lines
}

function cutLines(text: string): Line[] {
  const endOf = text.includes(CELL) || text.includes(ROW) || text.includes(TABLE) ? nextBound : nextLine
  const lines: Line[] = []
  for (let begin = 0; begin < text.length; ) {
    const end = endOf(text, begin)
    let [from, to] = [begin, end]
    while (from < to && isSpace(text.charCodeAt(from))) from += 1
    while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1
    if (to > from) lines.push(new Line(text.slice(from, to), from, to))
    begin = end + 1
  }
  return lines
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** The next line end or bound of a cell, row or table. */
function nextBound(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || (code >= 0x1d && code <= 0x1f)) return at
  }
  return text.length
}
