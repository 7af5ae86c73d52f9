import { stringOf } from './string-of.ts'

/** The Han characters of a folded text alone, with their places in it: what labels are looked for in. */
export interface Ideographs {
  readonly text: string
  /** The text's code units. */
  readonly units: Uint16Array
  readonly places: Int32Array
}

/** Leaves out white space, separators, digits and marks, so that a label is found however its cell was cut. */
export function ideographs(folded: string): Ideographs {
  const places = new Int32Array(folded.length)
  const units = new Uint16Array(folded.length)
  let count = 0
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at)
    if (!isIdeograph(code)) continue
    units[count] = code
    places[count] = at
    count += 1
  }
  return { text: stringOf(units, count), units: units.subarray(0, count), places: places.subarray(0, count) }
}

/** True for a Han character, 〇 included. */
export function isIdeograph(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code === 0x3007
}
