/** What a figure may be: one of these numbers, or, where `open`, nothing known but that it is a count, so not below zero. */
export interface Term {
  readonly values: readonly number[]
  readonly open: boolean
}

/** One side of an equation: the sums it can have; where `open`, each of them or more. */
export interface Side {
  readonly sums: readonly number[]
  readonly open: boolean
}

export type Verdict = 'equal' | 'unequal' | 'unknown'

/** More combinations of ambiguous readings than this are not counted out. */
const mostSums = 2000

/** Adds the terms in every combination of their readings; null where these are too many. */
export function sideOf(terms: readonly Term[]): Side | null {
  const closed = terms.filter((term) => !term.open)
  // Nearly every cell has one reading; these are one sum, whatever the others are.
  let sums = new Set([round(closed.reduce((sum, { values }) => (values.length === 1 ? sum + (values[0] ?? 0) : sum), 0))])
  for (const { values } of closed.filter((term) => term.values.length !== 1)) {
    sums = new Set([...sums].flatMap((sum) => values.map((value) => round(sum + value))))
    if (sums.size > mostSums) return null
  }
  return { sums: [...sums].sort((a, b) => a - b), open: terms.some((term) => term.open) }
}

/**
 * Whether both sides are equal in every reading, in none, or in some only. An unknown count is at least zero, so a side that
 * is too large already by what it says can never be met: `3 + ? = 2` is unequal, `1 + ? = 2` is unknown.
 */
export function compareSides(left: Side, right: Side): Verdict {
  if (left.open && right.open) return 'unknown'
  if (left.open || right.open) {
    const [open, closed] = left.open ? [left, right] : [right, left]
    return (open.sums[0] ?? 0) > (closed.sums.at(-1) ?? 0) ? 'unequal' : 'unknown'
  }
  if (!left.sums.some((sum) => right.sums.includes(sum))) return 'unequal'
  return left.sums.length === 1 && right.sums.length === 1 ? 'equal' : 'unknown'
}

/** Six decimals are more than any form prints; binary fractions must not make two sums differ. */
function round(sum: number): number {
  return Math.round(sum * 1e6) / 1e6
}
