import type { Cell } from './cell.ts'
import { isEmpty } from './is-empty.ts'
import type { OwnCharacters } from './own-characters.ts'
import { piecesOf } from './pieces-of.ts'
import { readCell } from './read-cell.ts'
import { readPlainCell } from './read-plain-cell.ts'
import type { Separators } from './separators.ts'

/** A stretch of folded text and the characters in it that are the label's. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly own: OwnCharacters
  /** The last of the label's characters; nothing from it on is the label's. */
  readonly labelEnd: number
}

/** The cells of a stretch in printed order. Blanks before the next label's row (its merged cells) are not this row's. */
export function cellsOf(text: string, { from, to, own, labelEnd }: Stretch, separators: Separators): Cell[] {
  const cells: Cell[] = []
  let startsRow = false
  for (const piece of piecesOf(text, from, to, separators)) {
    if (isPageNumber(text, piece, separators)) continue
    // A row may open with a piece that is no cell: its unit, or a part of its label.
    startsRow ||= piece.startsRow
    const plain = piece.from > labelEnd ? readPlainCell(text, piece.from, piece.to, startsRow) : null
    if (plain && isEmpty(plain) && !piece.countsBlank) continue
    for (const cell of plain ? [plain] : readCell(text, piece.from, piece.to, own, startsRow)) {
      if (isEmpty(cell) && !piece.countsBlank) continue
      cells.push(piece.heaped ? { ...cell, displaced: true } : cell)
      startsRow = false
    }
  }
  return withoutLeadIn(cells)
}

/** A bare number on a line of its own, where every cell has a tab or a bar beside it and the line above is closed. */
function isPageNumber(text: string, { from, to }: { readonly from: number; readonly to: number }, { kind, closed }: Separators): boolean {
  if ((kind !== 'tab' && kind !== 'bar') || text.charAt(from - 1) !== '\n' || (to < text.length && text.charAt(to) !== '\n')) return false
  const above = kind === 'tab' ? /[^\t\n]\n$/ : closed ? /\|[ ]*\n$/ : /\|[^|\n]*\|[^|\n]*\n$/
  return /^[ ]*\d{1,3}[ ]*$/.test(text.slice(from, to)) && above.test(text.slice(Math.max(0, from - 24), from))
}

/** Drops blanks that follow the last row break: they are the merged label cells of the row below. */
function withoutLeadIn(cells: Cell[]): Cell[] {
  const lastRow = cells.findLastIndex((cell) => cell.startsRow)
  return lastRow > 0 && cells.slice(lastRow).every(isEmpty) ? cells.slice(0, lastRow) : cells
}
