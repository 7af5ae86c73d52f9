import type { Figure, FigureKey, Report } from '@gongkai/shared'
import { figuresOf } from '../figures-of.ts'
import type { Term } from './compare-sides.ts'

const unknown: Term = { values: [], open: true }

/** What the report says about a cell. A blank is an unknown count, never a zero. */
export function termOf(report: Report, key: FigureKey): Term {
  const figure = figuresOf(report).get(key)
  if (!figure) return unknown
  if (figure.state === 'number' && figure.value !== null) return { values: [figure.value], open: false }
  return figure.state === 'ambiguous' ? readings(report, figure) : unknown
}

/** Its readings, unless one of them is «no number» or the search for them was stopped. */
function readings(report: Report, { key, candidates = [] }: Figure): Term {
  const numbers = candidates.filter((value) => value !== null)
  const isStopped = report.ambiguities.some((ambiguity) => !ambiguity.complete && ambiguity.cells.includes(key))
  return numbers.length === 0 || numbers.length < candidates.length || isStopped ? unknown : { values: numbers, open: false }
}
