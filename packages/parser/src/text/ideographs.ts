/** The Han characters of a folded text alone, with their places in it: what labels are looked for in. */
export interface Ideographs {
  readonly text: string
  readonly places: Int32Array
}

/** Leaves out white space, separators, digits and marks, so that a label is found however its cell was cut. */
export function ideographs(folded: string): Ideographs {
  const places = new Int32Array(folded.length)
  const stretches: string[] = []
  let count = 0
  let start = -1
  for (let at = 0; at < folded.length; at += 1) {
    if (isIdeograph(folded.charCodeAt(at))) {
      if (start < 0) start = at
      places[count] = at
      count += 1
    } else if (start >= 0) {
      stretches.push(folded.slice(start, at))
      start = -1
    }
  }
  if (start >= 0) stretches.push(folded.slice(start))
  return { text: stretches.join(''), places: places.subarray(0, count) }
}

/** True for a Han character, 〇 included. */
export function isIdeograph(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code === 0x3007
}
