import type { Equation, FigureKey, Finding, Form, Outcome, Report } from '@gongkai/shared'
import { spansOf } from '../spans-of.ts'
import { fill } from '../words/fill.ts'
import { sumSentences, sumWords } from '../words/sum-words.ts'
import { compareSides, type Side, sideOf, type Term, type Verdict } from './compare-sides.ts'
import { sumInWords } from './sum-in-words.ts'
import { termOf } from './term-of.ts'
import { placeWords, termsInWords, unknownsInWords } from './term-words.ts'

export type SumCheckId = 'A1' | 'A2' | 'A3' | 'A4'

const outcomes: Readonly<Record<Verdict, Outcome>> = { equal: 'PASS', unequal: 'FAIL', unknown: 'NOT_ASSESSABLE' }

/** What became of one equation, in words for a person, with every cell that takes part and its place. */
export function sumFinding(id: SumCheckId, equation: Equation, form: Form, report: Report): Finding {
  const [left, right] = [sideIn(report, equation.left), sideIn(report, equation.right)]
  const verdict = left && right ? compareSides(left, right) : 'unknown'
  const cells = [...equation.left, ...equation.right]
  const { left: leftName, right: rightName } = sumWords[id]
  return {
    check: id,
    outcome: outcomes[verdict],
    severity: 'critical',
    fingerprint: `${id}/${equation.identity.part}.${equation.at}`,
    message: messageFor(id, verdict, equation, form, report, left, right),
    expected: fill(sumSentences.side, { name: leftName, sum: sumInWords(left) }),
    actual: fill(sumSentences.side, { name: rightName, sum: sumInWords(right) }),
    cells,
    spans: spansOf(report, cells),
  }
}

function sideIn(report: Report, keys: readonly FigureKey[]): Side | null {
  return sideOf(keys.map((key): Term => termOf(report, key)))
}

function messageFor(id: SumCheckId, verdict: Verdict, equation: Equation, form: Form, report: Report, left: Side | null, right: Side | null) {
  const words = sumWords[id]
  const [leftSum, rightSum] = [left, right].map((side) => (side && !side.open && side.sums.length === 1 ? (side.sums[0] ?? null) : null))
  const isSure = leftSum !== null && leftSum !== undefined && rightSum !== null && rightSum !== undefined
  const names = { place: placeWords(id, equation, form), leftName: words.left, rightName: words.right }
  if (verdict === 'equal') return fill(sumSentences.pass, { ...names, left: leftSum ?? 0 })
  if (verdict === 'unequal' && isSure) {
    const terms = { leftTerms: termsInWords(id, equation.left, form, report), rightTerms: termsInWords(id, equation.right, form, report) }
    return fill(words.fail, { ...names, ...terms, left: leftSum, right: rightSum, difference: Math.abs(leftSum - rightSum) })
  }
  const sums = { leftSum: sumInWords(left), rightSum: sumInWords(right), unknowns: unknownsInWords(id, equation, form, report) }
  return fill(verdict === 'unequal' ? sumSentences.never : sumSentences.unknown, { ...names, ...sums })
}
