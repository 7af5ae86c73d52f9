import { figureKeysOf, forms, type Part, parts } from '@gongkai/shared'
import type { HistoryFinding } from '../check.ts'
import { figuresOf } from '../figures-of.ts'
import { spansOf } from '../spans-of.ts'
import { fill } from '../words/fill.ts'
import { partNames } from '../words/form-words.ts'
import { jumpSentences } from './history-words.ts'
import { otherCells } from './other-places.ts'
import type { YearPair } from './pairs-of.ts'

/** A table of zeros is the same every year; one with so many other numbers is not. */
const leastFilled = 6

const keysByTable = new Map(
  Object.values(forms).flatMap((form) =>
    parts.map((part) => [`${form.id} ${part}`, figureKeysOf(form).filter((key) => key.startsWith(`${part}.`))] as const),
  ),
)

/** A remark for each table that has last year's number in every cell. */
export function copiedTables(pair: YearPair): HistoryFinding[] {
  return parts.flatMap((part) => copied(pair, part))
}

function copied({ before, after, year }: YearPair, part: Part): HistoryFinding[] {
  const form = after.report.form.parts[part]
  if (form === null || form !== before.report.form.parts[part]) return []
  const cells = keysByTable.get(`${form} ${part}`) ?? []
  const valueIn = (report: typeof after.report, key: string) => figuresOf(report).get(key)?.value ?? null
  const isSame = cells.every((key) => valueIn(after.report, key) !== null && valueIn(after.report, key) === valueIn(before.report, key))
  const filled = cells.filter((key) => valueIn(after.report, key) !== 0)
  if (!isSame || filled.length < leastFilled) return []
  const words = { name: partNames[part], last: year - 1, year, count: cells.length, filled: filled.length }
  return [
    {
      check: 'X5',
      outcome: 'INFO',
      severity: 'info',
      fingerprint: `X5/${part}`,
      year,
      message: fill(jumpSentences.sameTable, words),
      expected: jumpSentences.another,
      actual: jumpSentences.identical,
      cells: filled,
      spans: spansOf(after.report, filled),
      others: [otherCells(before, filled)],
    },
  ]
}
