import { type Bilingual, type FigureKey, type Finding, forms, type Inequality, inequalities, type Report } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { figuresOf } from '../figures-of.ts'
import { placeFinding } from '../place-finding.ts'
import { boundsOf, type Side } from '../sums/compare-sides.ts'
import { sideIn } from '../sums/side-in.ts'
import { sumInWords } from '../sums/sum-in-words.ts'
import { cellName, unitOf } from '../words/cell-words.ts'
import { fill } from '../words/fill.ts'
import { stateWords } from '../words/sum-words.ts'
import { orderWords } from '../words/table-words.ts'
import { type OrderCard, orderCards } from './order-cards.ts'

/** The checks of rows that cannot be larger than others: each is its card and the pairs of that id in the shared table. */
export const orderChecks: readonly ReportCheck[] = orderCards.map((card) => {
  const pairs = inequalities.filter(({ id }) => id === card.id)
  return { ...card, door: 'report', test: (report) => pairs.flatMap((pair) => testPair(card, pair, report)) }
})

/** FAIL where no reading can do, PASS where every reading does and nothing is blank. */
function testPair(card: OrderCard, { part, small, large, forms: of }: Inequality, report: Report): Finding[] {
  const id = report.form.parts[part]
  if (id === null || !of.includes(id)) return []
  const cells = [`${part}.${small}`, `${part}.${large}`] as const
  const [one, other] = [sideIn(report, [cells[0]]), sideIn(report, [cells[1]])]
  const [[smallLeast, smallMost], [largeLeast, largeMost]] = [boundsOf(one), boundsOf(other)]
  const isOpen = one.open || other.open
  const outcome = smallLeast > largeMost ? 'FAIL' : !isOpen && smallMost <= largeLeast ? 'PASS' : 'NOT_ASSESSABLE'
  const sentence =
    outcome === 'PASS' ? orderWords.pass : outcome === 'FAIL' ? (card.id === 'A8' ? orderWords.odd : orderWords.fail) : orderWords.unknown
  const told = (key: FigureKey, side: Side) => valueInWords(report, key, side, unitOf(forms[id], key))
  const words = {
    small: cellName(forms[id], cells[0]),
    large: cellName(forms[id], cells[1]),
    smallSum: told(cells[0], one),
    largeSum: told(cells[1], other),
  }
  return [
    placeFinding(card, report, cells[0], {
      outcome,
      message: fill(sentence, words),
      expected: fill(orderWords.most, words),
      actual: words.smallSum,
      cells,
    }),
  ]
}

function valueInWords(report: Report, key: FigureKey, side: Side, unit: string): Bilingual {
  return side.open ? stateWords[figuresOf(report).get(key)?.state ?? 'absent'] : sumInWords(side, unit)
}
