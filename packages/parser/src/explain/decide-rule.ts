import { onlyRun } from '../match/cut-run.ts'
import type { RowTrace } from '../match/row-trace.ts'
import { sameSlot } from '../match/same-slot.ts'
import type { Readings, Slot } from '../match/slot.ts'
import type { rules } from './rules.ts'
import type { Stages } from './stages-of.ts'

const byPlace = { grid: 'gridColumns', lines: 'emptyLines', order: 'formOrder' } as const

/** Which rule settled one column of a row, or why none did: the first step after which all readings say the same of it. */
export function decideRule(trace: RowTrace, stages: Stages | null, column: number): keyof typeof rules {
  if (!stages) return 'rowMissing'
  if (isSettled(stages.cells, column)) return stages.cells.list.length > 1 ? 'allAgree' : byCells(trace, stages.cells, column)
  if (isSettled(stages.ownSums, column)) return 'rowSum'
  if (isSettled(stages.table, column)) return 'tableSums'
  return stages.table.unbent ? 'notBent' : 'several'
}

function isSettled({ list, complete }: Readings, column: number): boolean {
  const [first, ...others] = list.map((reading) => reading[column] as Slot)
  return complete && first !== undefined && others.every((slot) => sameSlot(slot, first))
}

/** The rule for a row that its cells alone leave one reading. */
function byCells({ cells, placedBy, shape }: RowTrace, { list: [reading] }: Readings, column: number): keyof typeof rules {
  const slot = reading?.[column] as Slot
  if (slot.state === 'absent') return 'noCell'
  if (slot.state === 'unreadable') return shape && onlyRun(cells, shape) ? 'uncut' : isCrowd(cells, slot) ? 'crowded' : 'unreadable'
  if (slot.state === 'number' && slot.how === 'split') return 'onlyCut'
  if (placedBy !== 'cells') return byPlace[placedBy]
  if (shape && cells.length > shape.width) return 'besideEmpty'
  return slot.state === 'blank' ? 'blank' : 'ownCell'
}

/** True where what cannot be read is not one cell but several. */
function isCrowd(cells: RowTrace['cells'], { from, to }: Exclude<Slot, { state: 'absent' }>): boolean {
  return cells.filter((cell) => cell.from >= from && cell.to <= to).length > 1
}
