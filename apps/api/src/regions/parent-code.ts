/** Lengths of the codes, from province to township. */
const lengths = [2, 4, 6, 9] as const

/** The code one level up (`371324109` → `371324`); null for a province. */
export function parentCode(code: string): string | null {
  const above = lengths.filter((length) => length < code.length).at(-1)
  return above === undefined ? null : code.slice(0, above)
}

/** The codes from the province down to this one: `371324` → `37`, `3713`, `371324`. */
export function codesDownTo(code: string): string[] {
  return lengths.filter((length) => length <= code.length).map((length) => code.slice(0, length))
}
