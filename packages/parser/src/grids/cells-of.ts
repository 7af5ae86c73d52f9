import type { Cell } from './cell.ts'
import { piecesOf } from './pieces-of.ts'
import { readCell } from './read-cell.ts'
import type { Separators } from './separators.ts'

/** A stretch of folded text and the characters in it that are the label's. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly own: ReadonlySet<number>
}

/** The cells of a stretch in printed order. Blanks before the next label's row (its merged cells) are not this row's. */
export function cellsOf(text: string, { from, to, own }: Stretch, separators: Separators): Cell[] {
  const pieces = piecesOf(text, from, to, separators).filter((piece) => !isPageNumber(text, piece, separators))
  const cells = pieces.flatMap((piece) => {
    const read = readCell(text, piece.from, piece.to, own, piece.startsRow)
    const placed = piece.heaped ? read.map((cell) => ({ ...cell, displaced: true as const })) : read
    return placed.filter((cell) => cell.kind !== 'blank' || cell.text !== '' || piece.countsBlank)
  })
  return withoutLeadIn(cells)
}

/** A bare number on a line of its own, where every cell has a tab or a bar beside it and the line above is closed. */
function isPageNumber(text: string, piece: { readonly from: number; readonly to: number }, { kind, closed }: Separators): boolean {
  const above = kind === 'tab' ? /[^\t\n]\n$/ : kind === 'bar' && closed ? /\|[ ]*\n$/ : kind === 'bar' ? /\|[^|\n]*\|[^|\n]*\n$/ : null
  if (!above?.test(text.slice(Math.max(0, piece.from - 24), piece.from))) return false
  return /^[ ]*\d{1,3}[ ]*$/.test(text.slice(piece.from, piece.to)) && /^(?:\n|$)/.test(text.slice(piece.to, piece.to + 1))
}

/** Drops blanks that follow the last row break: they are the merged label cells of the row below. */
function withoutLeadIn(cells: readonly Cell[]): Cell[] {
  const lastRow = cells.map((cell) => cell.startsRow).lastIndexOf(true)
  const after = cells.slice(lastRow)
  return lastRow > 0 && after.every((cell) => cell.kind === 'blank' && cell.text === '') ? cells.slice(0, lastRow) : [...cells]
}
