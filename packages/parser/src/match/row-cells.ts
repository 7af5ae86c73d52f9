import type { Cell } from '../grids/cell.ts'
import { isEmpty } from '../grids/is-empty.ts'

/** Words as long as this, after all columns are filled, are the label of a row that the form does not know. */
const unknownLabel = 2

/** The cells of one row among the cells of its zone. */
export interface RowOfCells {
  readonly cells: readonly Cell[]
  /** Cells that follow the row and belong to another that the form does not know. */
  readonly foreign: readonly Cell[]
}

/**
 * Tells the row's own cells from what else stands between its label and the next: the numbers of an explanation inside the label, rows
 * that a province has added, words. A word in the place of a number stays, as a cell that cannot be read.
 */
export function rowOfCells(cells: readonly Cell[], width: number, structured: boolean): RowOfCells {
  const end = endOfRow(cells, width, structured)
  const own = end < 0 ? cells : cells.slice(0, end)
  return { cells: valuesOf(own, width, structured), foreign: end < 0 ? [] : values(cells.slice(end)) }
}

/** The first cell that is another row's; -1 where there is none. */
function endOfRow(cells: readonly Cell[], width: number, structured: boolean): number {
  let before = 0
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] as Cell
    if (cell.kind === 'text') {
      if (isUnknownLabel(cell) && (before >= width || (before > 0 && isTooMuch(cells, at, width)))) return at
    } else {
      if (before >= width && structured && cell.startsRow && !cells[0]?.startsRow) return at
      before += 1
    }
  }
  return -1
}

/** True where the values after some words are more than this row can hold: they are another row's, also where this one lost some. */
function isTooMuch(cells: readonly Cell[], at: number, width: number): boolean {
  return values(cells).length > width && values(cells.slice(at)).length > 0
}

function isUnknownLabel(cell: Cell): boolean {
  return cell.text.replace(/[^\u3400-\u9fff]/g, '').length >= unknownLabel
}

function values(cells: readonly Cell[]): Cell[] {
  return cells.filter((cell) => cell.kind !== 'text')
}

function valuesOf(cells: readonly Cell[], width: number, structured: boolean): readonly Cell[] {
  if (cells.every((cell) => cell.kind !== 'text' && !cell.besideLabel)) return cells
  const apart = cells.filter((cell) => !cell.besideLabel)
  const said = structured && width === 1 ? onlyWords(apart) : null
  if (said) return [said]
  const worded = structured ? withWords(apart, width) : null
  if (worded) return worded
  const fills = (list: readonly Cell[]) => list.length === width || list.filter((cell) => cell.kind !== 'blank').length === width
  return structured && fills(values(apart)) ? values(apart) : values(cells)
}

/** Longer words at the ends of a row are a note or a rest of its label. */
const longestValue = 4

/**
 * A row with a word in the place of a value, as a cell that cannot be read: left out, the values behind it would slip. A word between two
 * values stands for one; at either end it does where the row then has something in each column. Null for a row without such words.
 */
function withWords(cells: readonly Cell[], width: number): readonly Cell[] | null {
  const filled = cells.map((cell) => cell.kind === 'number' || cell.kind === 'unreadable')
  const [first, last] = [filled.indexOf(true), filled.lastIndexOf(true)]
  if (!cells.some((cell) => cell.kind === 'text') || filled.filter(Boolean).length >= width) return null
  const between = cells.map((cell, at) => (cell.kind === 'text' && at > first && at < last ? unreadable(cell) : cell))
  const all = cells.map((cell) => (cell.kind === 'text' && cell.text.length <= longestValue ? unreadable(cell) : cell))
  const said = values(all).filter((cell) => !isEmpty(cell))
  // Empty cells beside the values may be merged ones of the label; one among them is a column's, and the word one too many.
  const isParted = cells.some((cell, at) => isEmpty(cell) && at > first && at < last)
  if (first >= 0 && said.length === width && !isParted) return values(all)
  if (cells.length === width) return cells.map((cell) => (cell.kind === 'text' ? unreadable(cell) : cell))
  return between.some((cell, at) => cell !== cells[at]) ? values(between) : null
}

/** The words that stand in the only column of a row before nothing but empty cells: «此项 | 本机关无此职能 | |» is not left blank. */
function onlyWords([first, ...rest]: readonly Cell[]): Cell | null {
  return first?.kind === 'text' && isUnknownLabel(first) && rest.every(isEmpty) ? unreadable(first) : null
}

function unreadable(cell: Cell): Cell {
  return { ...cell, kind: 'unreadable' }
}
