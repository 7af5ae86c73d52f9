import type { Equation } from '@gongkai/shared'
import type { Cell } from '../grids/cell.ts'
import { noCharacters } from '../grids/own-characters.ts'
import { piecesOf } from '../grids/pieces-of.ts'
import { readCell } from '../grids/read-cell.ts'
import type { AskedRow } from './asked-row.ts'
import type { OpenRow } from './choose-readings.ts'
import { noFillers, readingsOf } from './readings-of.ts'
import { sumsHold } from './sums-hold.ts'

/**
 * Reads a table of which a PDF gives all labels first and then the numbers, column by column or row by row: as many numbers as the
 * form has cells, and an order in which every sum comes out right. Otherwise null.
 */
export function blocksAfterLabels(
  text: string,
  from: number,
  to: number,
  asked: readonly AskedRow[],
  equations: readonly Equation[],
): OpenRow[] | null {
  const width = asked[0]?.keys.length ?? 0
  const cells = piecesOf(text, from, to, { kind: 'line', framed: false, closed: true, residue: 0 })
    .flatMap((piece) => readCell(text, piece.from, piece.to, noCharacters, false))
    .filter((cell) => cell.kind === 'number')
  if (width < 2 || cells.length !== asked.length * width) return null
  const orders = [(row: number, column: number) => column * asked.length + row, (row: number, column: number) => row * width + column]
  const fitting = orders
    .map((order) =>
      asked.map(({ keys }, row): OpenRow => {
        const own = keys.map((_, column) => cells[order(row, column)] as Cell)
        return { keys, readings: readingsOf(own, { width, sums: [], columns: [], fillers: noFillers, lost: 'none' }) }
      }),
    )
    .filter((rows) => sumsHold(rows, equations))
  return fitting[0] ?? null
}
