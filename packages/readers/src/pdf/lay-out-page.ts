import { findGrids, type Grid, type GridCell } from './find-grids.ts'
import { type Line, linesOf } from './lines-of.ts'
import type { Page, Word } from './page-geometry.ts'

/** A cell with the lines of text in it, and its sides in points. */
export interface FilledCell extends GridCell {
  readonly lines: readonly Line[]
  readonly left: number
  readonly right: number
}

/** A ruled table with its cells in reading order. */
export interface Table {
  readonly kind: 'table'
  readonly cells: readonly FilledCell[]
}

/** What stands on a page from top to bottom: lines of text, and ruled tables as a whole. */
export type Block = { readonly kind: 'line'; readonly line: Line } | Table

/** Puts each word into the cell of the smallest ruled table around it, the others into lines. */
export function layOutPage({ words, rules }: Page): Block[] {
  const grids = findGrids(rules)
  const inside = grids.map((grid) => grid.cells.map((): Word[] => []))
  const outside: Word[] = []
  for (const word of words) {
    const found = grids.findIndex((grid) => cellOf(grid, word) !== undefined)
    const cell = grids[found] && cellOf(grids[found], word)
    if (cell === undefined) outside.push(word)
    else inside[found]?.[cell]?.push(word)
  }
  const tables = grids.flatMap((grid, at) => {
    const filled = inside[at] ?? []
    if (filled.filter((list) => list.length > 0).length > 1) return [{ top: grid.rows[0] ?? 0, block: tableOf(grid, filled) }]
    outside.push(...filled.flat())
    return []
  })
  const lines = linesOf(outside).map((line) => ({ top: line.y, block: { kind: 'line', line } satisfies Block }))
  return [...tables, ...lines].sort((a, b) => a.top - b.top).map(({ block }) => block)
}

function tableOf(grid: Grid, filled: readonly (readonly Word[])[]): Table {
  const cells = grid.cells.map((cell, at) => ({
    ...cell,
    lines: linesOf(filled[at] ?? []),
    left: grid.columns[cell.column] ?? 0,
    right: grid.columns[cell.column + cell.colspan] ?? 0,
  }))
  return { kind: 'table', cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) }
}

/** The cell in which the middle of a word lies. */
function cellOf({ columns, rows, cellAt }: Grid, { x0, x1, y, size }: Word): number | undefined {
  const column = between(columns, (x0 + x1) / 2)
  const row = between(rows, y - size * 0.35)
  return column < 0 || row < 0 ? undefined : cellAt[row * (columns.length - 1) + column]
}

function between(places: readonly number[], at: number): number {
  return places.findIndex((place, index) => place <= at && at < (places[index + 1] ?? Number.NEGATIVE_INFINITY))
}
