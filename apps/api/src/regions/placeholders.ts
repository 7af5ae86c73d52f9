/** Rows of the official list that keep the levels even and are no places: Beijing's districts stand under 市辖区. */
const placeholders: ReadonlySet<string> = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'])

/** True for a row that only keeps the levels even; paths for people leave it out. */
export function isPlaceholder(region: { readonly code: string; readonly name: string }): boolean {
  return region.code.length === 4 && placeholders.has(region.name)
}
