import type { Stated } from '@gongkai/shared'
import type { Folded } from '../text/fold.ts'
import { PlaceRuns } from '../text/place-runs.ts'
import type { Stretch } from './prose.ts'

/** A stretch of the folded text without its white space, so that words are found over line ends and padding. */
export interface Dense {
  readonly text: string
  /** The fact that characters `from` up to `to` state. */
  stated<T>(value: T, from: number, to: number): Stated<T>
  /** Whether characters `from` up to `to` stand on more than one line of the document. */
  breaksLine(from: number, to: number): boolean
}

const blank = /[\t-\r ]+/g

/** Leaves the white space out of one or several stretches; bounds of cells stay. Linear in their length; places are counted when first asked for. */
export function dense(folded: Folded, stretches: readonly Stretch[]): Dense {
  const text = stretches.map(({ from, to }) => folded.text.slice(from, to).replace(blank, '')).join('')
  let places: PlaceRuns | null = null
  const placeOf = (at: number) => {
    places ??= placesOf(folded.text, stretches)
    return at >= 0 && at < text.length ? places.startOf(at) : 0
  }
  return {
    text,
    stated: (value, from, to) => ({ value, raw: text.slice(from, to), span: folded.spanOf(placeOf(from), placeOf(to - 1) + 1) }),
    breaksLine: (from, to) => folded.text.slice(placeOf(from), placeOf(to - 1)).includes('\n'),
  }
}

/** Where the stretches' characters stand: one run from each white space to the next. */
function placesOf(text: string, stretches: readonly Stretch[]): PlaceRuns {
  const places = new PlaceRuns()
  let count = 0
  for (const { from, to } of stretches) {
    let begin = from
    for (let at = from; at <= to; at += 1) {
      if (at < to && !isBlank(text.charCodeAt(at))) continue
      if (at > begin) places.follow(count, begin)
      count += at - begin
      begin = at + 1
    }
  }
  return places
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}
