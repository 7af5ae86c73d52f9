import type { Cell } from '../grids/cell.ts'

/** So many of a label's characters show it, however they are mixed with others; shorter labels stand in other words too. */
const share = 0.7
const shortest = 4

/**
 * The first of a row's cells before which the label of a following row stands that was not found, its words mixed with those of a group
 * («（三） 1.属于⏎不予公 国家⏎开 秘密»): from there on the numbers are that row's. -1 where there is none. `lost` holds the Han characters of the
 * labels that are missing between this row and the next one found, `from` is where this row's own label ends.
 */
export function startOfLostRow(cells: readonly Cell[], text: string, from: number, lost: readonly string[]): number {
  if (lost.length === 0) return -1
  let end = from
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] as Cell
    if (cell.kind === 'text') continue
    const between = text.slice(end, cell.from)
    if (lost.some((label) => stands(label, between))) return at
    end = cell.to
  }
  return -1
}

function stands(label: string, between: string): boolean {
  if (label.length < shortest || between.length < label.length) return false
  let rest = between
  let found = 0
  for (const unit of label) {
    const at = rest.indexOf(unit)
    if (at < 0) continue
    found += 1
    rest = rest.slice(0, at) + rest.slice(at + 1)
  }
  return found >= label.length * share
}
