import type { Bilingual, Equation, FigureKey, Finding, Form, Outcome, Part, Report } from '@gongkai/shared'
import { spansOf } from '../spans-of.ts'
import { unitOf } from '../words/cell-words.ts'
import { fill } from '../words/fill.ts'
import { sumSentences, sumWords } from '../words/sum-words.ts'
import { compareSides, onlySum, type Side, sideOf, type Term, type Verdict } from './compare-sides.ts'
import { sumInWords } from './sum-in-words.ts'
import { termOf } from './term-of.ts'
import { placeWords, termsInWords, unknownsInWords } from './term-words.ts'

export type SumCheckId = 'A1' | 'A2' | 'A3' | 'A4' | 'A6'
export type SumPart = Exclude<Part, 'proactive'>

const outcomes: Readonly<Record<Verdict, Outcome>> = { equal: 'PASS', unequal: 'FAIL', unknown: 'NOT_ASSESSABLE' }

/** What became of one equation, in words for a person, with every cell that takes part and its place. */
export function sumFinding(id: SumCheckId, equation: Equation, form: Form, report: Report): Finding {
  const [left, right] = [sideIn(report, equation.left), sideIn(report, equation.right)]
  const verdict = compareSides(left, right)
  const cells = [...equation.left, ...equation.right]
  const unit = unitOf(form, cells[0] ?? '')
  const { left: leftName, right: rightName } = sumWords[id]
  return {
    check: id,
    outcome: outcomes[verdict],
    severity: 'critical',
    fingerprint: equation.at === '' ? `${id}/${equation.right[0]}` : `${id}/${equation.identity.part}.${equation.at}`,
    message: messageFor(id, verdict, { equation, form, report, left, right, unit }),
    expected: fill(sumSentences.side, { name: leftName, sum: sumInWords(left, unit) }),
    actual: fill(sumSentences.side, { name: rightName, sum: sumInWords(right, unit) }),
    cells,
    spans: spansOf(report, cells),
  }
}

function sideIn(report: Report, keys: readonly FigureKey[]): Side {
  return sideOf(keys.map((key): Term => termOf(report, key)))
}

interface Weighed {
  readonly equation: Equation
  readonly form: Form
  readonly report: Report
  readonly left: Side
  readonly right: Side
  readonly unit: string
}

function messageFor(id: SumCheckId, verdict: Verdict, weighed: Weighed): Bilingual {
  const { equation, form, report, left, right, unit } = weighed
  const words = sumWords[id]
  const [leftSum, rightSum] = [onlySum(left), onlySum(right)]
  const names = { place: placeWords(id, equation, form), leftName: words.left, rightName: words.right, unit }
  if (verdict === 'equal') return fill(sumSentences.pass, { ...names, left: leftSum ?? 0 })
  if (verdict === 'unequal' && leftSum !== null && rightSum !== null) {
    const terms = { leftTerms: termsInWords(id, equation.left, form, report), rightTerms: termsInWords(id, equation.right, form, report) }
    return fill(words.fail, { ...names, ...terms, left: leftSum, right: rightSum, difference: round(Math.abs(leftSum - rightSum)) })
  }
  const sums = { leftSum: sumInWords(left, unit), rightSum: sumInWords(right, unit), unknowns: unknownsInWords(id, equation, form, report) }
  return fill(verdict === 'unequal' ? sumSentences.never : sumSentences.unknown, { ...names, ...sums })
}

/** Six decimals are more than any form prints. */
function round(difference: number): number {
  return Math.round(difference * 1e6) / 1e6
}
