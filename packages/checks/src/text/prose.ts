import { type ReadableText, type Span, unreadStretches } from '@gongkai/shared'
import { PlaceRuns } from './place-runs.ts'
import { LEFT_OUT, plainUnit, spelled } from './plain-units.ts'

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

/** Where texts of ordinary length are written one after another; each is a string before the next begins. */
const scratch = new Uint16Array(0x10000)

function makeProse(readable: ReadableText): Prose {
  const { text } = readable
  const units = text.length <= scratch.length ? scratch : new Uint16Array(text.length)
  const runs = new PlaceRuns(text.length)
  let at = 0
  for (const { start, end } of unreadStretches(text).sort((a, b) => a.start - b.start)) {
    take(text, at, start, units, runs)
    at = Math.max(at, end)
  }
  take(text, at, text.length, units, runs)
  runs.finish()
  return {
    text: spelled(units, runs.length),
    spanOf: (from, to) => readable.spanOf(runs.placeAt(from), to > from ? runs.placeAt(to - 1) + 1 : runs.placeAt(from)),
    placeOf: (offset) => runs.firstFrom(readable.placeOf(offset)),
  }
}

/** Writes what a stretch of the text has of a prose. */
function take(text: string, from: number, end: number, units: Uint16Array, runs: PlaceRuns): void {
  let { length, next } = runs
  for (let at = from; at < end; at += 1) {
    const unit = plainUnit(text.charCodeAt(at))
    if (unit === LEFT_OUT) continue
    if (at !== next) runs.begin(length, at)
    next = at + 1
    units[length] = unit
    length += 1
  }
  runs.length = length
  runs.next = next
}
