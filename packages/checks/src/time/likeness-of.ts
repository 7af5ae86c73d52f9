import type { BodyName } from './body-name.ts'

/** Whether two names, offices aside, are one body's, may be, or are those of two. */
export type Likeness = 'same' | 'maybe' | 'other'

/** Compares what stands before the name and the name itself; `parent` is the place that the page names beside the second. */
export function likenessOf(a: BodyName, b: BodyName, parent: BodyName): Likeness {
  if (a.own !== b.own) return ownLikeness(a, b, parent)
  const [above, below] = [a.regions.at(-1), b.regions.at(-1)]
  if (above === below) return 'same'
  if (a.own === '' || areOfOtherCounties(a, b)) return 'other'
  if (above === undefined || below === undefined) return areOfOtherCounties(above === undefined ? b : a, parent) ? 'maybe' : 'same'
  // A bureau of the city is not that of its county; of a town one page may name the city alone.
  return /[局委办]$/.test(a.own) ? 'other' : 'maybe'
}

/** Whether both are in a county and not in the same one. A 市 or 区 may be above or below the other's, so it tells nothing. */
export function areOfOtherCounties(a: BodyName, b: BodyName): boolean {
  const [one, other] = [a, b].map(({ regions }) => regions.find((region) => region.endsWith('县')))
  return one !== undefined && other !== undefined && one !== other
}

/** 县财政局 is 财政局 and 云屏雁渚镇 may be 雁渚镇, where nobody says that 云屏 is a place; 大雁渚镇 is another town. */
function ownLikeness(a: BodyName, b: BodyName, parent: BodyName): Likeness {
  const [short, long] = a.own.length <= b.own.length ? [a, b] : [b, a]
  if (areOfOtherCounties(a, b) || short.own === '') return 'other'
  if (long.own.endsWith(short.own)) {
    const before = long.own.slice(0, -short.own.length)
    if (/^[省市县区州旗]$/.test(before) || (before.length > 1 && parent.regions.some((region) => region.startsWith(before)))) return 'same'
    return before.length > 1 ? 'maybe' : 'other'
  }
  return isAbbreviation(short.own, long.own) || isAbbreviation(short.long, long.long) ? 'maybe' : 'other'
}

/** 教育局 may be 教育体育局: one beginning, one end, and every character there in the same order. Towns have no short names. */
function isAbbreviation(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 3 || !/[局委办]$/.test(short) || short.at(-1) !== long.at(-1) || short[0] !== long[0]) return false
  let at = 0
  for (const character of long) if (character === short[at]) at += 1
  return at === short.length
}
