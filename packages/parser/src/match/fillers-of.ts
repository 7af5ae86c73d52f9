import type { Cell } from '../grids/cell.ts'
import type { Fillers } from './readings-of.ts'

interface Row {
  readonly keys: readonly unknown[]
  readonly cells: readonly Cell[]
}

/** One full row may be the odd one. */
const fewestFull = 2

/** Empty cells that all full rows of these show alike beside their values; where they differ, nothing is known of the others. */
export function fillersOf(rows: readonly Row[]): Fillers {
  const full = rows.filter(({ cells, keys }) => keys.length > 1 && cells.filter((cell) => cell.kind !== 'blank').length === keys.length)
  const filled = full.map(({ cells }) => cells.map((cell) => cell.kind !== 'blank'))
  return {
    before: commonOf(filled.map((list) => list.indexOf(true))),
    after: commonOf(filled.map((list) => list.length - 1 - list.lastIndexOf(true))),
  }
}

function commonOf(counts: readonly number[]): number | null {
  const [first = 0] = counts
  return counts.length >= fewestFull && counts.every((count) => count === first) ? first : null
}
