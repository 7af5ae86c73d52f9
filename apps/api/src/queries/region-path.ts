/** Lengths of the division codes from province to township; each is a prefix of the next. */
const lengths = [2, 4, 6, 9]

/** The codes above a region and its own, province first: `371324115` is `37`, `3713`, `371324`, `371324115`. */
export function codesAbove(code: string): string[] {
  return lengths.filter((length) => length <= code.length).map((length) => code.slice(0, length))
}
