/** What a figure may be: one of these numbers, or, where `open`, nothing known but that it is a count, so not below zero. */
export interface Term {
  readonly values: readonly number[]
  readonly open: boolean
}

/** Numbers from the first to the last included; nearly always one number alone. */
export type Range = readonly [least: number, most: number]

/** One side of an equation: the sums it can have, in order; where `open`, each of them or more. */
export interface Side {
  readonly ranges: readonly Range[]
  readonly open: boolean
}

export type Verdict = 'equal' | 'unequal' | 'unknown'

/** More sums than this are kept as ranges: neighbours are taken together, so that nothing possible is lost. */
const mostRanges = 2000

/**
 * Adds the terms in every combination of their readings. Up to 2,000 sums are exact; beyond that the nearest ones become ranges, which
 * hold numbers that no combination gives: a side may then seem to reach a number that it does not, never the other way round.
 */
export function sideOf(terms: readonly Term[]): Side {
  let base = 0
  let open = false
  const several: (readonly number[])[] = []
  for (const term of terms) {
    if (term.open) open = true
    else if (term.values.length === 1) base += term.values[0] as number
    else several.push(term.values)
  }
  const side = sideFrom(base, open)
  let { ranges } = side
  for (const values of several) {
    const sums = ranges.flatMap(([least, most]) => values.map((value): Range => [round(least + value), round(most + value)]))
    ranges = coarsen(merge(sums))
  }
  return several.length === 0 ? side : { ranges, open }
}

/** The side that has one sum; where `open`, that or more. */
export function sideFrom(sum: number, open: boolean): Side {
  const only = round(sum)
  return { ranges: [[only, only]], open }
}

/** The one sum that a side can have; null where it can have several or is open. */
export function onlySum({ ranges, open }: Side): number | null {
  const [first] = ranges
  return !open && ranges.length === 1 && first && first[0] === first[1] ? first[0] : null
}

/** The least and the most that a side can be. */
export function boundsOf({ ranges, open }: Side): Range {
  return [ranges[0]?.[0] ?? 0, open ? Number.POSITIVE_INFINITY : (ranges.at(-1)?.[1] ?? 0)]
}

/**
 * Whether both sides are equal in every reading, in none, or in some only. A reading gives each ambiguous cell one of its candidates, each
 * for itself, and each unknown count any number from zero up: so `3 + ? = 2` is unequal, `1 + ? = 2` is unknown.
 */
export function compareSides(left: Side, right: Side): Verdict {
  if (!canMeet(left, right)) return 'unequal'
  return onlySum(left) !== null && onlySum(right) !== null ? 'equal' : 'unknown'
}

function canMeet(left: Side, right: Side): boolean {
  if (left.open || right.open) return boundsOf(left)[0] <= boundsOf(right)[1] && boundsOf(right)[0] <= boundsOf(left)[1]
  let [a, b] = [0, 0]
  for (;;) {
    const [one, other] = [left.ranges[a], right.ranges[b]]
    if (!one || !other) return false
    if (one[1] < other[0]) a += 1
    else if (other[1] < one[0]) b += 1
    else return true
  }
}

/** Ranges in order, those that touch taken together. */
function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const range of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && range[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])]
    else merged.push(range)
  }
  return merged
}

/** Keeps the widest gaps and closes the others. */
function coarsen(ranges: readonly Range[]): readonly Range[] {
  if (ranges.length <= mostRanges) return ranges
  const gapBefore = (at: number) => (ranges[at]?.[0] ?? 0) - (ranges[at - 1]?.[1] ?? 0)
  const places = ranges.map((_, at) => at).slice(1)
  const kept = new Set(places.toSorted((a, b) => gapBefore(b) - gapBefore(a)).slice(0, mostRanges - 1))
  const coarse: Range[] = []
  for (const [at, range] of ranges.entries()) {
    const last = coarse.at(-1)
    if (last && !kept.has(at)) coarse[coarse.length - 1] = [last[0], range[1]]
    else coarse.push(range)
  }
  return coarse
}

/** Six decimals are more than any form prints; binary fractions must not make two sums differ. */
function round(sum: number): number {
  return Math.round(sum * 1e6) / 1e6
}
