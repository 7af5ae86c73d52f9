import type { FigureKey } from '@gongkai/shared'
import { type LinedRow, lineStepOf, withBlankLines } from '../grids/blank-lines.ts'
import type { Cell } from '../grids/cell.ts'
import { cellsOf } from '../grids/cells-of.ts'
import { isEmpty } from '../grids/is-empty.ts'
import { noCharacters } from '../grids/own-characters.ts'
import type { Separators } from '../grids/separators.ts'
import type { OpenRow } from './choose-readings.ts'
import { fillersByShape } from './fillers-by-shape.ts'
import { fillersOf } from './fillers-of.ts'
import type { Habits } from './habits.ts'
import { labelCore } from './label-core.ts'
import { type Placed, placeInGrid } from './place-in-grid.ts'
import { asPrinted, type Fillers, noFillers, type RowShape, readingsOf } from './readings-of.ts'
import { type RowOfCells, rowOfCells } from './row-cells.ts'
import type { RowTrace } from './row-trace.ts'
import { startOfLostRow } from './start-of-lost-row.ts'
import type { PlannedRow } from './table-plan.ts'
import { withoutCodes } from './without-codes.ts'
import type { Zone } from './zones-of.ts'

/** A row that the form asks for, and the stretch of text that its label governs, where the label was found. */
export interface AskedRow extends Pick<PlannedRow, 'row' | 'keys' | 'sums' | 'columns'> {
  readonly zone: Zone | null
}

interface RowCells extends AskedRow {
  readonly zone: Zone
  readonly cells: readonly Cell[]
  readonly foreign: readonly Cell[]
}

type Known = Pick<RowShape, 'fillers' | 'lost' | 'widened'>
type CellsRead = Pick<RowTrace, 'cells' | 'placedBy'> & { readonly shape: RowShape }

/** What the labels of a table tell; `rowOf` says afterwards from which cells a figure's row was read. */
interface ReadByLabel {
  readonly open: OpenRow[]
  readonly foreign: (readonly Cell[])[]
  readonly habits: Habits
  /** Most rows have a value more than the form has columns. */
  readonly widened: boolean
  readonly rowOf: (key: FigureKey) => CellsRead | null
}

/**
 * The readings of each row whose label was found, and the cells of rows that the form does not know. `elsewhere`: how another table of
 * the document is printed. `hasColumns`: the table's head shows all columns of the form; if not, empty cells stand for none of them.
 */
export function readByLabel(asked: readonly AskedRow[], text: string, separators: Separators, elsewhere: Habits, hasColumns: boolean): ReadByLabel {
  const printed = asked.flatMap(({ zone, ...plan }, at): RowCells[] =>
    zone ? [{ zone, ...plan, ...ownCells(asked, at, zone, text, separators) }] : [],
  )
  const values = withoutCodes(printed)
  const found = hasColumns || values.filter(isFilled).length >= fewestFull ? values : values.map(withoutEmpty)
  const rows = separators.kind === 'line' ? withLinedBlanks(found, text, elsewhere.lineStep) : found
  const known: Known = {
    fillers: separators.kind === 'lone-bar' ? barFillers(rows) : fillersOf(rows),
    lost: mostOf(elsewhere.lost, lostIn(rows)),
    widened: isWidened(rows),
  }
  const placed = placeInGrid(
    rows.map(({ zone, cells, keys }) => ({ cells, labelEnd: zone.labelEnd, width: keys.length })),
    text,
    separators,
  )
  const shaped = separators.kind === 'line' ? [] : fillersByShape(rows, text, separators)
  const read = rows.map((row, at) => cellsRead(row, found[at] as RowCells, placed[at] ?? null, { ...known, fillers: shaped[at] ?? known.fillers }))
  return {
    open: read.map(({ cells, shape, placedBy }, at) => ({
      keys: (rows[at] as RowCells).keys,
      readings: placedBy === 'grid' ? asPrinted(cells) : readingsOf(cells, shape),
    })),
    habits: { lost: known.lost, lineStep: separators.kind === 'line' ? lineStepOf(text, found.map(toLined)) : null },
    rowOf: (key) => read[rows.findIndex(({ keys }) => keys.includes(key))] ?? null,
    widened: known.widened === true,
    foreign: found.flatMap((row) => [row.foreign, printedAgain(row.zone, text, separators)]).filter((cells) => cells.length > 0),
  }
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

/** So many rows, and this share of them, must have a value too many. */
const leastWidened = 5
const mostWidened = 0.6

/** True where most rows of several columns have a value more than the form: the table prints a column of its own (小计), or rows of another table. */
function isWidened(rows: readonly RowCells[]): boolean {
  const wide = rows.filter(({ keys, cells }) => keys.length > 1 && cells.length > 0)
  const more = wide.filter(({ cells, keys }) => cells.length > keys.length && cells.filter((cell) => !isEmpty(cell)).length > keys.length)
  return more.length >= leastWidened && more.length >= wide.length * mostWidened
}

/** A row with something in each column shows that the table has them all, whatever its head says. */
function isFilled({ cells, keys }: RowCells): boolean {
  return cells.filter((cell) => !isEmpty(cell)).length >= keys.length
}

function withoutEmpty(row: RowCells): RowCells {
  return { ...row, cells: row.cells.filter((cell) => !isEmpty(cell)) }
}

/** One row with its cells and what was known of it. */
function cellsRead({ keys, sums, columns, cells }: RowCells, found: RowCells, own: Placed | null, known: Known): CellsRead {
  const shape = { width: keys.length, sums, columns, ...known, lined: !own && cells !== found.cells }
  if (own) return { cells: own.cells, shape: { ...shape, fillers: noFillers }, placedBy: own.whole ? 'grid' : 'cells' }
  return { cells, shape, placedBy: cells === found.cells ? 'cells' : 'lines' }
}

/** The cells of a row's second printing. */
function printedAgain({ to, againTo }: Zone, text: string, separators: Separators): readonly Cell[] {
  return againTo === null
    ? []
    : cellsOf(text, { from: to, to: againTo, own: noCharacters, labelEnd: -1 }, separators).filter((cell) => cell.kind === 'number')
}

function withLinedBlanks(rows: readonly RowCells[], text: string, step: number | null): RowCells[] {
  return withBlankLines(text, rows.map(toLined), step).map((cells, at) => ({ ...(rows[at] as RowCells), cells }))
}

function toLined({ zone, keys, cells }: RowCells): LinedRow {
  return { cells, from: zone.labelEnd + 1, to: zone.to, width: keys.length }
}

/** Rows of run-together digits with too few of them, as a share of all rows, from which on empty cells are known to leave no trace. */
const tellingShare = 0.2

function lostIn(rows: readonly RowCells[]): Habits['lost'] {
  const wide = rows.filter(({ keys }) => keys.length > 1)
  const short = wide.filter(({ keys, cells }) => {
    if (cells.length === 0 || !cells.every((cell) => cell.touchesLabel)) return false
    const digits = cells.map((cell) => cell.digits?.text ?? '-').join('')
    return /^\d+$/.test(digits) && digits.length < keys.length
  })
  return short.length === 0 ? 'none' : short.length >= wide.length * tellingShare ? 'many' : 'some'
}

function mostOf(one: Habits['lost'], other: Habits['lost']): Habits['lost'] {
  return one === 'many' || other === 'many' ? 'many' : one === 'some' || other === 'some' ? 'some' : 'none'
}

/** The share of rows that must have as many cells. */
const alike = 0.8

/** Between lone bars a bar stands behind each row as well, or behind none: nearly all rows then have one cell more than columns, or none. */
function barFillers(rows: readonly RowCells[]): Fillers {
  const wide = rows.filter(({ keys }) => keys.length > 1)
  const share = (more: number) => wide.filter(({ cells, keys }) => cells.length === keys.length + more).length / wide.length
  const after = [0, 1].find((more) => wide.length >= fewestFull && share(more) >= alike)
  return after === undefined ? noFillers : { before: 0, after }
}

/** One full row may be the odd one. */
const fewestFull = 2
