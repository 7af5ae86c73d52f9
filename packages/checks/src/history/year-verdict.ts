import { compareSides, type Side, sideOf, type Verdict } from '../sums/compare-sides.ts'
import { sideIn } from '../sums/side-in.ts'
import { termOf } from '../sums/term-of.ts'
import type { YearPair } from './pairs-of.ts'
import type { YearEquation, YearTerm } from './year-equations.ts'

/** Whether an equation over two years holds, and what each of its sides can be. */
export function yearVerdict(pair: YearPair, { left, right, signed }: YearEquation): { verdict: Verdict; left: Side; right: Side } {
  const [one, other] = [sideOfYears(pair, left), sideOfYears(pair, right)]
  const isBottomless = signed === true && (one.open || other.open)
  return { verdict: isBottomless ? 'unknown' : compareSides(one, other), left: one, right: other }
}

function sideOfYears(pair: YearPair, terms: readonly YearTerm[]): Side {
  const [only] = terms
  return terms.length === 1 && only
    ? sideIn(pair[only.year].report, [only.key])
    : sideOf(terms.map(({ year, key }) => termOf(pair[year].report, key)))
}
