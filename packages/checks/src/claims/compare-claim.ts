import type { Claim, FigureKey, Outcome, Report } from '@gongkai/shared'
import { boundsOf, compareSides, type Side, sideFrom } from '../sums/compare-sides.ts'
import { sideIn } from '../sums/side-in.ts'

/** Sums of cells that a stated count may be: any one of them is enough. */
export type Alternatives = readonly (readonly FigureKey[])[]

/**
 * A stated number against what the table has: PASS where one of the sums is that number for certain, FAIL where none can be. A rounded number
 * passes within its range; beyond it, it is UNCERTAIN. `scale` turns the text's unit into the table's.
 */
export function compareClaim(report: Report, claim: Claim, alternatives: Alternatives, scale = 1): Outcome {
  const sides = alternatives.map((keys) => sideIn(report, keys))
  if (claim.approximate !== undefined) return compareRounded(claim.approximate * scale, sides)
  const stated = sideFrom((claim.value ?? 0) * scale, false)
  const verdicts = sides.map((side) => compareSides(stated, side))
  if (verdicts.includes('equal')) return 'PASS'
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'unequal') ? 'FAIL' : 'NOT_ASSESSABLE'
}

/** 80余件 is 80 to 89, 100多件 is 100 to 199; 左右 allows a tenth below. */
function compareRounded(stated: number, sides: readonly Side[]): Outcome {
  let step = 1
  while (stated > 0 && stated % (step * 10) === 0) step *= 10
  const [from, below] = [stated * 0.9, stated + Math.max(step, stated / 10)]
  const known = sides.filter(({ open }) => !open).map(boundsOf)
  if (known.some(([least, most]) => most >= from && least < below)) return 'PASS'
  return known.length > 0 ? 'UNCERTAIN' : 'NOT_ASSESSABLE'
}
