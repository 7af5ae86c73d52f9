import type { Bilingual, Equation, FigureKey, Finding, Form, Outcome, Part, Report } from '@gongkai/shared'
import { spansOf } from '../spans-of.ts'
import { unitOf } from '../words/cell-words.ts'
import { fill } from '../words/fill.ts'
import { sumSentences, sumWords } from '../words/sum-words.ts'
import { compareSides, onlySum, type Side, type Verdict } from './compare-sides.ts'
import { sideIn } from './side-in.ts'
import { sumInWords } from './sum-in-words.ts'
import { placeWords, termsInWords, unknownsInWords } from './term-words.ts'

export type SumCheckId = 'A1' | 'A2' | 'A3' | 'A4' | 'A6'
export type SumPart = Exclude<Part, 'proactive'>

const outcomes: Readonly<Record<Verdict, Outcome>> = { equal: 'PASS', unequal: 'FAIL', unknown: 'NOT_ASSESSABLE' }

/** What became of one equation, in words for a person, with every cell that takes part and its place. */
export function sumFinding(id: SumCheckId, equation: Equation, form: Form, report: Report): Finding {
  const { cells, unit, fingerprint, place, pass, sides } = settled(id, equation, form)
  const [left, right] = [sideIn(report, equation.left), sideIn(report, equation.right)]
  const verdict = compareSides(left, right)
  return {
    check: id,
    outcome: outcomes[verdict],
    severity: 'critical',
    fingerprint,
    message:
      verdict === 'equal' ? fill(pass, { left: onlySum(left) ?? 0 }) : messageFor(id, verdict, { equation, form, report, left, right, unit, place }),
    expected: fill(sides.left, { sum: sumInWords(left, unit) }),
    actual: fill(sides.right, { sum: sumInWords(right, unit) }),
    cells,
    spans: spansOf(report, cells),
  }
}

/** What an equation has whatever the report. */
interface Settled {
  readonly cells: readonly FigureKey[]
  readonly unit: string
  readonly fingerprint: string
  readonly place: Bilingual
  /** The sentence that it holds, in which {left} is still open. */
  readonly pass: Bilingual
  /** What the sides are called, with {sum} still open. */
  readonly sides: { readonly left: Bilingual; readonly right: Bilingual }
}

/** Each form has equations of its own, which do not change. */
const known = new WeakMap<Equation, Settled>()

function settled(id: SumCheckId, equation: Equation, form: Form): Settled {
  let found = known.get(equation)
  if (!found) {
    const { at, left, right, identity } = equation
    const cells = [...left, ...right]
    const fingerprint = at === '' ? `${id}/${right[0]}` : `${id}/${identity.part}.${at}`
    const [unit, place, { left: leftName, right: rightName }] = [unitOf(form, cells[0] ?? ''), placeWords(id, equation, form), sumWords[id]]
    const pass = fill(sumSentences.pass, { place, leftName, rightName, unit, left: '{left}' })
    const side = (name: Bilingual) => fill(sumSentences.side, { name, sum: '{sum}' })
    found = { cells, unit, fingerprint, place, pass, sides: { left: side(leftName), right: side(rightName) } }
    known.set(equation, found)
  }
  return found
}

interface Weighed {
  readonly equation: Equation
  readonly form: Form
  readonly report: Report
  readonly left: Side
  readonly right: Side
  readonly unit: string
  readonly place: Bilingual
}

/** Of an equation that does not hold, or of which it is not known. */
function messageFor(id: SumCheckId, verdict: Exclude<Verdict, 'equal'>, weighed: Weighed): Bilingual {
  const { equation, form, report, left, right, unit, place } = weighed
  const words = sumWords[id]
  const [leftSum, rightSum] = [onlySum(left), onlySum(right)]
  const [leftName, rightName] = [words.left, words.right]
  if (verdict === 'unequal' && leftSum !== null && rightSum !== null) {
    const [leftTerms, rightTerms] = [termsInWords(id, equation.left, form, report), termsInWords(id, equation.right, form, report)]
    const difference = round(Math.abs(leftSum - rightSum))
    return fill(words.fail, { place, unit, leftTerms, rightTerms, left: leftSum, right: rightSum, difference })
  }
  const [leftIs, rightIs, unknowns] = [sumInWords(left, unit), sumInWords(right, unit), unknownsInWords(id, equation, form, report)]
  const sentence = verdict === 'unequal' ? sumSentences.never : sumSentences.unknown
  return fill(sentence, { place, leftName, rightName, leftSum: leftIs, rightSum: rightIs, unknowns })
}

/** Six decimals are more than any form prints. */
function round(difference: number): number {
  return Math.round(difference * 1e6) / 1e6
}
