import type { Span } from './figure.ts'
import type { Segment } from './source.ts'

/** A document's text as a person reads it, with the way from its characters to the source and back. */
export interface ReadableText {
  /** Without markup; offsets into it are no offsets of the source. */
  readonly text: string
  /** The stretch of the source that shows the characters `from` to `to` (half open). */
  spanOf(from: number, to: number): Span
  /** Where the text stands that the source shows at `offset` or, if nobody sees that, next behind it. */
  placeOf(offset: number): number
}

/** The readable text that pieces make (`readableSegments`, or those stored with a report). Nothing is built before it is asked for. */
export function readableText(pieces: () => readonly Segment[]): ReadableText {
  let laid: Laid | undefined
  const lay = () => {
    laid ??= layOut(pieces())
    return laid
  }
  return {
    get text() {
      return lay().text
    },
    spanOf: (from, to) => spanIn(lay(), from, to),
    placeOf: (offset) => placeIn(lay(), offset),
  }
}

interface Laid {
  readonly text: string
  readonly pieces: readonly Segment[]
  /** Where each piece begins in `text`. */
  readonly starts: readonly number[]
  /** Where each piece begins in the source. */
  readonly places: readonly number[]
}

function layOut(pieces: readonly Segment[]): Laid {
  let at = 0
  const starts = pieces.map(({ text }) => {
    at += text.length
    return at - text.length
  })
  return { text: pieces.map(({ text }) => text).join(''), pieces, starts, places: pieces.map(({ start }) => start) }
}

function spanIn({ pieces, starts }: Laid, from: number, to: number): Span {
  const first = lastAt(starts, from)
  const start = placeInPiece(pieces[first], from - (starts[first] ?? 0), 'start')
  if (to <= from) return { start, end: start }
  const last = lastAt(starts, to - 1)
  return { start, end: placeInPiece(pieces[last], to - (starts[last] ?? 0), 'end') }
}

/** Character for character where a piece is as long as its range, else the whole range. */
function placeInPiece(piece: Segment | undefined, offset: number, side: 'start' | 'end'): number {
  if (!piece) return 0
  if (piece.text.length === piece.end - piece.start) return piece.start + Math.min(offset, piece.text.length)
  return piece[side]
}

function placeIn({ text, pieces, places, starts }: Laid, offset: number): number {
  const at = lastAt(places, offset)
  const piece = pieces[at]
  if (!piece || offset < piece.start) return 0
  const next = starts[at + 1] ?? text.length
  if (offset >= piece.end) return next
  return piece.text.length === piece.end - piece.start ? (starts[at] ?? 0) + offset - piece.start : (starts[at] ?? 0)
}

/** Index of the last of ascending numbers that is not above `value`; 0 where there is none. */
function lastAt(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
