import type { FigureKey } from '@gongkai/shared'
import { type LinedRow, lineStepOf, withBlankLines } from '../grids/blank-lines.ts'
import type { Cell } from '../grids/cell.ts'
import { isEmpty } from '../grids/is-empty.ts'
import type { Separators } from '../grids/separators.ts'
import type { FoundRow } from './asked-row.ts'
import type { OpenRow } from './choose-readings.ts'
import { fillersByShape } from './fillers-by-shape.ts'
import { fillersOf } from './fillers-of.ts'
import type { Habits } from './habits.ts'
import { type Placed, placeInGrid } from './place-in-grid.ts'
import { asPrinted, type Fillers, noFillers, type RowShape, readingsOf } from './readings-of.ts'
import type { RowTrace } from './row-trace.ts'

type Known = Required<Pick<RowShape, 'fillers' | 'lost' | 'widened'>>

/** The cells that a row was read from, and what was known of it. */
type CellsRead = Pick<RowTrace, 'cells' | 'placedBy'> & { readonly shape: RowShape }

/** What rows and their cells tell; `rowOf` says afterwards from which cells a figure's row was read. */
export interface RowsRead {
  readonly open: OpenRow[]
  readonly habits: Habits
  /** Most rows have a value more than the form has columns. */
  readonly widened: boolean
  readonly rowOf: (key: FigureKey) => CellsRead | null
}

/** Reads rows some of which have blanks, too many cells or too few: what all rows of the table show together tells which are which. */
export function readClosely(values: readonly FoundRow[], text: string, separators: Separators, elsewhere: Habits, hasColumns: boolean): RowsRead {
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
  const read = rows.map((row, at) => cellsRead(row, found[at] as FoundRow, placed[at] ?? null, known, shaped[at] ?? known.fillers))
  return {
    open: read.map(({ cells, shape, placedBy }, at) => ({
      keys: (rows[at] as FoundRow).keys,
      readings: placedBy === 'grid' ? asPrinted(cells) : readingsOf(cells, shape),
    })),
    habits: { lost: known.lost, lineStep: separators.kind === 'line' ? lineStepOf(text, found.map(toLined)) : null },
    rowOf: (key) => read[rows.findIndex(({ keys }) => keys.includes(key))] ?? null,
    widened: known.widened,
  }
}

/** So many rows, and this share of them, must have a value too many. */
const leastWidened = 5
const mostWidened = 0.6

/** True where most rows of several columns have a value more than the form: the table prints a column of its own (小计), or rows of another table. */
function isWidened(rows: readonly FoundRow[]): boolean {
  const wide = rows.filter(({ keys, cells }) => keys.length > 1 && cells.length > 0)
  const more = wide.filter(({ cells, keys }) => cells.length > keys.length && cells.filter((cell) => !isEmpty(cell)).length > keys.length)
  return more.length >= leastWidened && more.length >= wide.length * mostWidened
}

/** A row with something in each column shows that the table has them all, whatever its head says. */
function isFilled({ cells, keys }: FoundRow): boolean {
  return cells.filter((cell) => !isEmpty(cell)).length >= keys.length
}

function withoutEmpty(row: FoundRow): FoundRow {
  return withCells(
    row,
    row.cells.filter((cell) => !isEmpty(cell)),
  )
}

function withCells({ row, keys, sums, columns, zone, foreign }: FoundRow, cells: readonly Cell[]): FoundRow {
  return { row, keys, sums, columns, zone, cells, foreign }
}

/** One row with its cells and what was known of it. */
function cellsRead(
  { keys, sums, columns, cells }: FoundRow,
  found: FoundRow,
  own: Placed | null,
  { lost, widened }: Known,
  fillers: Fillers,
): CellsRead {
  const lined = !own && cells !== found.cells
  const shape: RowShape = { width: keys.length, sums, columns, fillers: own ? noFillers : fillers, lost, widened, lined }
  return own ? { cells: own.cells, shape, placedBy: own.whole ? 'grid' : 'cells' } : { cells, shape, placedBy: lined ? 'lines' : 'cells' }
}

function withLinedBlanks(rows: readonly FoundRow[], text: string, step: number | null): FoundRow[] {
  return withBlankLines(text, rows.map(toLined), step).map((cells, at) => withCells(rows[at] as FoundRow, cells))
}

/** A row as one of a table that may print one cell a line. */
export function toLined({ zone, keys, cells }: FoundRow): LinedRow {
  return { cells, from: zone.labelEnd + 1, to: zone.to, width: keys.length }
}

/** Rows of run-together digits with too few of them, as a share of all rows, from which on empty cells are known to leave no trace. */
const tellingShare = 0.2

function lostIn(rows: readonly FoundRow[]): Habits['lost'] {
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
function barFillers(rows: readonly FoundRow[]): Fillers {
  const wide = rows.filter(({ keys }) => keys.length > 1)
  const share = (more: number) => wide.filter(({ cells, keys }) => cells.length === keys.length + more).length / wide.length
  const after = [0, 1].find((more) => wide.length >= fewestFull && share(more) >= alike)
  return after === undefined ? noFillers : { before: 0, after }
}

/** One full row may be the odd one. */
const fewestFull = 2
