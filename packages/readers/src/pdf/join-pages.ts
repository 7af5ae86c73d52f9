import { areDigits, isBrokenNumber } from './is-broken-number.ts'
import type { Block, FilledCell, Table } from './lay-out-page.ts'
import { textOfLine } from './text-of-line.ts'

/** Sides nearer than this are the same on both pages; in points. */
const near = 3

/**
 * A row that a page break cuts is one row again: its cells are open at the foot of one page and at the head of the next, and stand one below the
 * other. The rest of the table follows it. `furniture` is what may stand between the two.
 */
export function joinPages(pages: readonly (readonly Block[])[], furniture: ReadonlySet<Block>): Block[][] {
  const joined = pages.map((blocks) => [...blocks])
  let last: { blocks: Block[]; at: number } | null = null
  /** Tables with which a page begins: they may have no line above them because they go on. */
  const following = new Set<Block>()
  for (const [page, blocks] of joined.entries()) {
    const isText = (block: Block) => !furniture.has(block)
    const first = blocks.findIndex(isText)
    const above: Block | undefined = last?.blocks[last.at]
    const below = blocks[first]
    if (below && page > 0) following.add(below)
    if (last && above?.kind === 'table' && below?.kind === 'table' && (following.has(above) || !isOpenAbove(above))) {
      const whole = joinTables(above, below)
      if (whole) {
        last.blocks[last.at] = whole
        blocks.splice(first, 1)
        following.add(whole)
      }
    }
    const end = blocks.findLastIndex(isText)
    if (end >= 0) last = { blocks, at: end }
  }
  return joined
}

/** Both tables as one where the last row of the first goes on in the second, behind its head if that is printed again; else null. */
function joinTables(above: Table, below: Table): Table | null {
  const rows = Math.max(...above.cells.map(bottomOf))
  const heads = rowsPrintedAgain(above, below)
  const cut = above.cells.filter((cell) => bottomOf(cell) === rows)
  const rests = below.cells.filter(({ row }) => row === heads)
  const restOf = new Map(cut.flatMap((cell) => rests.filter((rest) => continues(cell, rest)).map((rest) => [cell, rest] as const)))
  const isCut = cut.every((cell) => cell.isOpen.below) && rests.every((rest) => heads > 0 || rest.isOpen.above)
  if (!isCut || restOf.size < cut.length || cut.length !== rests.length) return null
  const columnAt = columnsOf([...above.cells, ...below.cells])
  const placed = (cell: FilledCell) => ({ ...cell, column: columnAt(cell.left), colspan: columnAt(cell.right) - columnAt(cell.left) })
  const whole = above.cells.map((cell) => {
    const rest = restOf.get(cell)
    return placed(rest ? joinCells(cell, rest) : cell)
  })
  const others = below.cells.filter(({ row }) => row > heads).map((cell) => ({ ...placed(cell), row: cell.row - heads + rows - 1 }))
  return { kind: 'table', cells: [...whole, ...others].sort((a, b) => a.row - b.row || a.column - b.column) }
}

/** How many rows the second table begins with that the first begins with too: its head, printed on each page. */
function rowsPrintedAgain(above: Table, below: Table): number {
  let row = 0
  while (textOfRow(below, row) !== '' && textOfRow(below, row) === textOfRow(above, row)) row += 1
  return row
}

function textOfRow({ cells }: Table, row: number): string {
  return cells
    .filter((cell) => cell.row === row)
    .flatMap(({ lines }) => lines.map(textOfLine))
    .join('\n')
}

/** True for a table without a line above it: that it has none below says nothing. */
function isOpenAbove({ cells }: Table): boolean {
  return cells.every(({ row, isOpen }) => row > 0 || isOpen.above)
}

function bottomOf({ row, rowspan }: FilledCell): number {
  return row + rowspan
}

/** True for a cell that stands below the other and holds no number of its own beside the other's. */
function continues(cell: FilledCell, rest: FilledCell): boolean {
  const width = cell.right - cell.left
  const [last, first] = [cell.lines.at(-1), rest.lines[0]]
  const twoNumbers = last && first && areDigits(last) && areDigits(first) && !isBrokenNumber(last, first, width)
  return !twoNumbers && Math.abs(cell.left - rest.left) <= near && Math.abs(cell.right - rest.right) <= near
}

function joinCells(cell: FilledCell, rest: FilledCell): FilledCell {
  return {
    ...cell,
    rowspan: cell.rowspan + rest.rowspan - 1,
    lines: [...cell.lines, ...rest.lines],
    isOpen: { above: cell.isOpen.above, below: rest.isOpen.below },
  }
}

/** The columns that the cells of both pages make together. */
function columnsOf(cells: readonly FilledCell[]): (place: number) => number {
  const places: number[] = []
  for (const place of cells.flatMap(({ left, right }) => [left, right]).sort((a, b) => a - b))
    if (place - (places.at(-1) ?? Number.NEGATIVE_INFINITY) > near) places.push(place)
  return (place) => places.findLastIndex((other) => other <= place)
}
