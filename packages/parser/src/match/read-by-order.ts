import type { Equation } from '@gongkai/shared'
import type { AskedRow } from './asked-row.ts'
import { blocksAfterLabels } from './blocks-after-labels.ts'
import type { OpenRow } from './choose-readings.ts'
import { rowsInOrder } from './rows-in-order.ts'
import type { Zone } from './zones-of.ts'

/** The words after which no number is table 3's any more. */
const nextTable = '行政复议'

/** Reads a table whose numbers do not stand beside their labels, where the form's order and all its sums leave no doubt; else null. */
export function readByOrder(asked: readonly AskedRow[], zones: readonly Zone[], text: string, equations: readonly Equation[]): OpenRow[] | null {
  if (equations.length === 0) return null
  const last = zones.reduce((a, b) => (b.from > a.from ? b : a))
  const start = text.lastIndexOf('\n', zones[0]?.from ?? 0) + 1
  const lineEnd = orEnd(text.indexOf('\n', last.from), text)
  const tableEnd = orEnd(text.indexOf(nextTable, last.from), text)
  return rowsInOrder(text, start, lineEnd, asked, equations) ?? blocksAfterLabels(text, last.labelEnd + 1, tableEnd, asked, equations)
}

function orEnd(at: number, text: string): number {
  return at < 0 ? text.length : at
}
