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

/** The lines and cells of a document's first characters. */
export function linesOf({ text, units, lines }: Folded, length: number): readonly Line[] {
  return length < text.length ? cutLines(text, units, length) : lines
}

/** The lines and cells of a text, or of its first characters, as code units. */
export function cutLines(text: string, units: Uint16Array, length: number): Line[] {
  const lines: Line[] = []
  for (let begin = 0; begin < length; ) {
    let end = begin
    while (end < length && !isBound(units[end] as number)) end += 1
    let [from, to] = [begin, end]
    while (from < to && isSpace(units[from] as number)) from += 1
    while (to > from && isSpace(units[to - 1] as number)) to -= 1
    if (to > from) lines.push(new Line(text.slice(from, to), from, to))
    begin = end + 1
  }
  return lines
}

/** True for a line end and for the signs that end a cell, a row and a table. */
function isBound(code: number): boolean {
  return code === 0x0a || (code >= 0x1d && code <= 0x1f)
}
