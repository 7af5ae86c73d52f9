import { foldCharacter, type ReadableText, type Span, unreadStretches } from '@gongkai/shared'

/** A report's text without white space and in plain characters, so that wordings are found whatever the page's line breaks and widths. */
export interface Prose {
  readonly text: string
  /** The stretch of the source that shows the characters `from` to `to`. */
  spanOf(from: number, to: number): Span
  /** Where the text stands that the source shows at `offset`. */
  placeOf(offset: number): number
}

const known = new WeakMap<ReadableText, Prose>()

/** The prose of a text; made once for all checks that ask. Page numbers and pinyin are left out: they belong to no sentence. */
export function proseOf(readable: ReadableText): Prose {
  let prose = known.get(readable)
  if (!prose) {
    prose = makeProse(readable)
    known.set(readable, prose)
  }
  return prose
}

function makeProse(readable: ReadableText): Prose {
  const { text } = readable
  const pieces: string[] = []
  const places = new Int32Array(text.length + 1)
  let length = 0
  let at = 0
  const takeTo = (end: number) => {
    // Most characters stand for themselves: they are taken in stretches.
    let run = at
    for (; at < end; at += 1) {
      const unit = text.charAt(at)
      const plain = foldCharacter(unit)
      // What folds to several characters («㎡») is nobody's wording.
      const isTaken = plain.length === 1 && plain > ' '
      if (isTaken) places[length++] = at
      if (isTaken && plain === unit) continue
      pieces.push(text.slice(run, at), isTaken ? plain : '')
      run = at + 1
    }
    pieces.push(text.slice(run, end))
  }
  for (const { start, end } of unreadStretches(text).sort((a, b) => a.start - b.start)) {
    takeTo(start)
    at = Math.max(at, end)
  }
  takeTo(text.length)
  places[length] = text.length
  return {
    text: pieces.join(''),
    spanOf: (from, to) => readable.spanOf(places[from] ?? 0, to > from ? (places[to - 1] ?? 0) + 1 : (places[from] ?? 0)),
    placeOf: (offset) => firstFrom(places, length, readable.placeOf(offset)),
  }
}

/** Index of the first of `length` ascending places that is not below `place`. */
function firstFrom(places: Int32Array, length: number, place: number): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
