import type { Folded } from './fold.ts'
import { stringOf } from './string-of.ts'

/** The Han characters of a folded text alone, with their places in it: what labels are looked for in. */
export interface Ideographs {
  readonly text: string
  /** The text's code units. */
  readonly units: Uint16Array
  readonly places: Int32Array
}

/** Leaves out white space, separators, digits and marks, so that a label is found however its cell was cut. */
export function ideographs({ units: all }: Pick<Folded, 'units'>): Ideographs {
  const places = new Int32Array(all.length)
  const units = new Uint16Array(all.length)
  let count = 0
  for (let at = 0; at < all.length; at += 1) {
    const code = all[at] as number
    // Written before it is known whether it stays: the next one then takes its place.
    units[count] = code
    places[count] = at
    count += ideographsIn(code)
  }
  const own = units.subarray(0, count)
  return { text: stringOf(own), units: own, places: places.subarray(0, count) }
}

/** True for a Han character, 〇 included. */
export function isIdeograph(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code === 0x3007
}

/** 1 for a Han character and 0 for any other, told by signs alone: among mixed characters a processor guesses wrong at every jump. */
function ideographsIn(code: number): number {
  const outside = ((code - 0x3400) | (0x9fff - code)) >>> 31
  const outsideCompatible = ((code - 0xf900) | (0xfaff - code)) >>> 31
  const other = ((code ^ 0x3007) - 1) >>> 31
  return 2 - outside - outsideCompatible + other
}
