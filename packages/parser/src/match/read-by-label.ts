import { lineStepOf } from '../grids/blank-lines.ts'
import type { Cell } from '../grids/cell.ts'
import { cellsOf } from '../grids/cells-of.ts'
import { noCharacters } from '../grids/own-characters.ts'
import type { Separators } from '../grids/separators.ts'
import type { AskedRow, FoundRow } from './asked-row.ts'
import type { Habits } from './habits.ts'
import { labelCore } from './label-core.ts'
import { type RowsRead, readClosely, toLined } from './read-closely.ts'
import { asPrinted, isPlain } from './readings-of.ts'
import { type RowOfCells, rowOfCells } from './row-cells.ts'
import { startOfLostRow } from './start-of-lost-row.ts'
import { withoutCodes } from './without-codes.ts'
import type { Zone } from './zones-of.ts'

/** What the labels of a table tell. */
export interface ReadByLabel extends RowsRead {
  /** The cells of rows that the form does not know. */
  readonly foreign: (readonly Cell[])[]
}

/**
 * The readings of each row whose label was found, and the cells of rows that the form does not know. `elsewhere`: how another table of
 * the document is printed. `hasColumns`: the table's head shows all columns of the form; if not, empty cells stand for none of them.
 */
export function readByLabel(asked: readonly AskedRow[], text: string, separators: Separators, elsewhere: Habits, hasColumns: boolean): ReadByLabel {
  const rows = withoutCodes(printedRows(asked, text, separators))
  const foreign = foreignOf(rows, text, separators)
  const closely = () => readClosely(rows, text, separators, elsewhere, hasColumns)
  // In most tables each row has a number in each column: then nothing else need be known of it.
  if (!rows.every(({ cells, keys }) => isPlain(cells, keys.length))) return { ...closely(), foreign }
  return {
    open: rows.map(({ keys, cells }) => ({ keys, readings: asPrinted(cells) })),
    foreign,
    habits: { lost: elsewhere.lost, lineStep: separators.kind === 'line' ? lineStepOf(text, rows.map(toLined)) : null },
    widened: false,
    rowOf: (key) => closely().rowOf(key),
  }
}

/** The rows whose labels were found. */
function printedRows(asked: readonly AskedRow[], text: string, separators: Separators): FoundRow[] {
  const rows: FoundRow[] = []
  for (let at = 0; at < asked.length; at += 1) {
    const { row, keys, sums, columns, zone } = asked[at] as AskedRow
    if (!zone) continue
    const { cells, foreign } = ownCells(asked, at, zone, text, separators)
    rows.push({ row, keys, sums, columns, zone, cells, foreign })
  }
  return rows
}

/** The cells behind each row that are another's, and those of its second printing. */
function foreignOf(rows: readonly FoundRow[], text: string, separators: Separators): (readonly Cell[])[] {
  const found: (readonly Cell[])[] = []
  for (const { foreign, zone } of rows) {
    if (foreign.length > 0) found.push(foreign)
    const again = printedAgain(zone, text, separators)
    if (again.length > 0) found.push(again)
  }
  return found
}

/** The cells of a row's second printing. */
function printedAgain({ to, againTo }: Zone, text: string, separators: Separators): readonly Cell[] {
  return againTo === null
    ? []
    : cellsOf(text, { from: to, to: againTo, own: noCharacters, labelEnd: -1 }, separators).filter((cell) => cell.kind === 'number')
}

/** A row's cells, up to another row that the form does not know or whose label was not found. */
function ownCells(asked: readonly AskedRow[], at: number, zone: Zone, text: string, separators: Separators): RowOfCells {
  const cells = cellsOf(text, zone, separators)
  const [width, structured] = [(asked[at] as AskedRow).keys.length, separators.kind !== 'line']
  const lost = startOfLostRow(cells, text, zone.labelEnd + 1, lostBehind(asked, at))
  if (lost < 0) return rowOfCells(cells, width, structured)
  const { cells: own, foreign } = rowOfCells(cells.slice(0, lost), width, structured)
  return { cells: own, foreign: [...foreign, ...cells.slice(lost).filter((cell) => cell.kind !== 'text')] }
}

/** The labels that the form has between a row and the next one that was found. */
function lostBehind(asked: readonly AskedRow[], at: number): string[] {
  const lost: string[] = []
  for (let next = at + 1; next < asked.length && !asked[next]?.zone; next += 1) lost.push(labelCore(asked[next]?.row?.labels[0] ?? '').text)
  return lost
}
