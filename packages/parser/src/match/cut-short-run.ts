import type { Cell } from '../grids/cell.ts'
import { cutDigits } from './cut-digits.ts'
import { isJoined, slotsOf } from './cut-run.ts'
import type { RowShape } from './readings-of.ts'
import { scatter } from './scatter.ts'
import type { Reading, Readings } from './slot.ts'

/** More readings than this are not listed. */
const limit = 400

/** A run of digits that is too short for all columns, in a table where empty cells left no trace: «090000». */
export function shortRun(cells: readonly Cell[], { width, lost }: RowShape): Cell | null {
  const [run, ...others] = cells.filter((cell) => cell.kind !== 'blank')
  if (lost === 'none' || width < 2 || !run?.digits || others.length > 0 || cells.length >= width) return null
  const { text } = run.digits
  const joined = run.touchesLabel || lost === 'many' || isJoined(text)
  return joined && text.length > 1 && text.length < width && /^\d+$/.test(text) ? run : null
}

/** Every way to cut a short run into numbers and to put them into the columns in their order; there are soon too many to list. */
export function cutShortRun(run: Cell, { width }: RowShape): Readings {
  const { text, from } = run.digits as NonNullable<Cell['digits']>
  const list: Reading[] = []
  for (let count = text.length; count >= 1; count -= 1) {
    for (const pieces of cutDigits(text, count, [], limit).list) scatter(slotsOf(pieces, from), width, { state: 'absent' }, list, limit + 1)
  }
  return { list: list.slice(0, limit), complete: list.length <= limit }
}
