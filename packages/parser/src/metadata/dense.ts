import type { Stated } from '@gongkai/shared'
import type { Folded } from '../text/fold.ts'
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
  let places: Int32Array | null = null
  const placeOf = (at: number) => {
    places ??= placesOf(folded.text, stretches, text.length)
    return places[at] ?? 0
  }
  return {
    text,
    stated: (value, from, to) => ({ value, raw: text.slice(from, to), span: folded.spanOf(placeOf(from), placeOf(to - 1) + 1) }),
    breaksLine: (from, to) => folded.text.slice(placeOf(from), placeOf(to - 1)).includes('\n'),
  }
}

function placesOf(text: string, stretches: readonly Stretch[], length: number): Int32Array {
  const places = new Int32Array(length)
  let count = 0
  for (const { from, to } of stretches) {
    for (let at = from; at < to; at += 1) {
      const code = text.charCodeAt(at)
      if (code !== 0x20 && (code < 0x09 || code > 0x0d)) places[count++] = at
    }
  }
  return places
}
