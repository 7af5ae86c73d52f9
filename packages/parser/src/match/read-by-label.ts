import { type LinedRow, lineStepOf, withBlankLines } from '../grids/blank-lines.ts'
import type { Cell } from '../grids/cell.ts'
import { cellsOf } from '../grids/cells-of.ts'
import type { Separators } from '../grids/separators.ts'
import type { OpenRow } from './choose-readings.ts'
import type { Habits } from './habits.ts'
import { type Fillers, readingsOf } from './readings-of.ts'
import { rowOfCells } from './row-cells.ts'
import type { PlannedRow } from './table-plan.ts'
import type { Zone } from './zones-of.ts'

/** A row that the form asks for, and the stretch of text that its label governs, where the label was found. */
export interface AskedRow extends Pick<PlannedRow, 'keys' | 'sums'> {
  readonly zone: Zone | null
}

interface RowCells extends AskedRow {
  readonly zone: Zone
  readonly cells: readonly Cell[]
  readonly foreign: readonly Cell[]
}

/**
 * The readings of each row whose label was found, and the cells of rows that the form does not know. `lossy`: empty cells leave no trace
 * among run-together digits, here or in another table of the document.
 */
export function readByLabel(
  asked: readonly AskedRow[],
  text: string,
  separators: Separators,
  elsewhere: Habits,
): { open: OpenRow[]; foreign: (readonly Cell[])[]; habits: Habits } {
  const found = asked.flatMap(({ keys, sums, zone }): RowCells[] =>
    zone ? [{ zone, keys, sums, ...rowOfCells(cellsOf(text, zone, separators), keys.length, separators.kind !== 'line') }] : [],
  )
  const rows = separators.kind === 'line' ? withLinedBlanks(found, text, elsewhere.lineStep) : found
  const known = { fillers: fillersOf(rows), lossy: elsewhere.lossy || isLossy(rows) }
  return {
    open: rows.map(({ keys, sums, cells }) => ({ keys, readings: readingsOf(cells, { width: keys.length, sums, ...known }) })),
    habits: { lossy: known.lossy, lineStep: separators.kind === 'line' ? lineStepOf(text, found.map(toLined)) : null },
    foreign: found.map((row) => row.foreign).filter((cells) => cells.length > 0),
  }
}

function withLinedBlanks(rows: readonly RowCells[], text: string, step: number | null): RowCells[] {
  return withBlankLines(text, rows.map(toLined), step).map((cells, at) => ({ ...(rows[at] as RowCells), cells }))
}

function toLined({ zone, keys, cells }: RowCells): LinedRow {
  return { cells, from: Math.max(...zone.own) + 1, to: zone.to, width: keys.length }
}

/** Rows of run-together digits with too few of them, as a share of all rows, that show that empty cells left no trace. */
const tellingShare = 0.2

function isLossy(rows: readonly RowCells[]): boolean {
  const wide = rows.filter(({ keys }) => keys.length > 1)
  const short = wide.filter(({ keys, cells }) => {
    const digits = cells.map((cell) => cell.digits?.text ?? '').join('')
    return cells.every((cell) => cell.touchesLabel) && digits.length < keys.length
  })
  return short.length > 0 && short.length >= wide.length * tellingShare
}

/** Empty cells that full rows of the table show beside their values. */
function fillersOf(rows: readonly RowCells[]): Fillers {
  const full = rows.filter(({ cells, keys }) => keys.length > 1 && cells.filter((cell) => cell.kind !== 'blank').length === keys.length)
  const filled = full.map(({ cells }) => cells.map((cell) => cell.kind !== 'blank'))
  return {
    before: Math.max(0, ...filled.map((list) => list.indexOf(true))),
    after: Math.max(0, ...filled.map((list) => list.length - 1 - list.lastIndexOf(true))),
  }
}
