import type { Cell } from './cell.ts'
import { piecesOf } from './pieces-of.ts'
import { readCell } from './read-cell.ts'
import type { Separators } from './separators.ts'

/** A page number on a line of its own, between dashes: «- 5 -». */
const pageNumber = /(?:^|\n)[ \t]*-+ ?\d{1,3} ?-+[ \t]*(?=\n|$)/g

/** The cells of a zone in printed order. Blanks before the next label's row (its merged cells) are not this row's. */
export function cellsOf(
  text: string,
  zone: { readonly from: number; readonly to: number; readonly own: ReadonlySet<number> },
  separators: Separators,
): Cell[] {
  const skipped = new Set(zone.own)
  for (const match of text.slice(zone.from, zone.to).matchAll(pageNumber)) {
    for (let at = 0; at < match[0].length; at += 1) if (match[0].charAt(at) !== '\n') skipped.add(zone.from + match.index + at)
  }
  const cells = piecesOf(text, zone.from, zone.to, separators).flatMap((piece) => {
    const read = readCell(text, piece.from, piece.to, skipped, piece.startsRow)
    return read.filter((cell) => cell.kind !== 'blank' || cell.text !== '' || piece.countsBlank)
  })
  return withoutLeadIn(cells)
}

/** Drops blanks that follow the last row break: they are the merged label cells of the row below. */
function withoutLeadIn(cells: readonly Cell[]): Cell[] {
  const lastRow = cells.map((cell) => cell.startsRow).lastIndexOf(true)
  const after = cells.slice(lastRow)
  return lastRow > 0 && after.every((cell) => cell.kind === 'blank') ? cells.slice(0, lastRow) : [...cells]
}
