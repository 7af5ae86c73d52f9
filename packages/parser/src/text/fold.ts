import { foldCharacter, type Mark, type Source, type Span, unreadStretches } from '@gongkai/shared'
import { Bounds } from './bounds.ts'
import { FoldWriter } from './fold-writer.ts'
import type { Line } from './lines-of.ts'

/** The document's text in plain characters, each of which knows its place in the source. */
export interface Folded {
  readonly text: string
  /** Its code units: what goes through all of them is twice as fast with these as with the text itself. */
  readonly units: Uint16Array
  /** Its lines and cells that are not blank. */
  readonly lines: readonly Line[]
  /** The source range of characters `from` up to `to` of the text. */
  spanOf(from: number, to: number): Span
}

/** Folds the source's text (width, radicals, quotes, entities, markup) so that words can be found in it, and keeps every place. */
export function fold(source: Pick<Source, 'text' | 'marks'>): Folded {
  const writer = new FoldWriter(source.text)
  const unread = unreadStretches(source.text, source.marks).map(({ start, end }): Mark => ({ kind: 'markup', start, end }))
  const marks = inOrder(unread.length > 0 ? [...source.marks, ...unread] : source.marks)
  const bounds = new Bounds(marks)
  const putBound = (at: number, sign: string) => writer.put(at, at, sign)
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at] as Mark
    const { kind, start, end } = mark
    if (kind === 'cell' || kind === 'row' || kind === 'table') continue
    // What ends where a mark begins, ends before it; a line break of no width there is still inside.
    bounds.giveBefore(end > start ? start + 1 : start, putBound)
    writer.put(start, end, kind === 'stands' ? foldAll(mark.text) : kind === 'break' ? (bounds.isInCell(start, end) ? ' ' : '\n') : '')
  }
  bounds.giveBefore(Number.POSITIVE_INFINITY, putBound)
  return writer.finish()
}

/** Readers give marks in order of place, as a rule. */
function inOrder(marks: readonly Mark[]): readonly Mark[] {
  for (let at = 1; at < marks.length; at += 1) if (compare(marks[at - 1] as Mark, marks[at] as Mark) > 0) return [...marks].sort(compare)
  return marks
}

function compare(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}

function foldAll(text: string): string {
  return text.length === 1 ? foldCharacter(text) : Array.from(text, foldCharacter).join('')
}
