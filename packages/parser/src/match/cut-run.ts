import type { Cell } from '../grids/cell.ts'
import { cutDigits } from './cut-digits.ts'
import { cutSigned } from './cut-signed.ts'
import type { RowShape } from './readings-of.ts'
import type { Readings, Slot } from './slot.ts'

/** A count of more digits than this is a run of several. */
const longestCount = 8
/** More ways to cut a run than this are not listed. */
const limit = 400

/**
 * A single run of digits long enough to hold every column: «规章000», «4000004», «行政许可18-2640». A number that stands apart from
 * its label and merely has enough digits is none: its neighbours may have been lost.
 */
export function onlyRun(cells: readonly Cell[], { width, sums }: RowShape): Cell | null {
  const [run, ...others] = cells.filter((cell) => cell.kind !== 'blank')
  if (width < 2 || !run || others.length > 0 || cells.length >= width) return null
  if (isSigned(run)) return run.touchesLabel && sums.length === 0 ? run : null
  const digits = run.digits?.text ?? ''
  const joined = run.touchesLabel || (run.besideLabel && sums.length > 0) || isJoined(digits)
  return run.kind === 'number' && joined && /^\d+$/.test(digits) && digits.length >= width ? run : null
}

/** True for digits that are no single count by themselves. */
export function isJoined(digits: string): boolean {
  return /^0\d/.test(digits) || digits.length > longestCount
}

/** True for digits with a sign or a point between them: a change or an amount among other numbers. */
function isSigned({ text }: Cell): boolean {
  return /^\d[\d+.-]*\d$/.test(text) && /[+.-]/.test(text)
}

/** The ways to cut a run that the row's own sums allow; where none does, all ways. */
export function cutRun(run: Cell, { width, sums, columns, lost }: RowShape): Readings {
  const { text: digits, from } = isSigned(run) ? run : (run.digits ?? run)
  const summed = isSigned(run) ? cutSigned(digits, columns, limit) : cutDigits(digits, width, sums, limit)
  const cuts = summed.list.length > 0 || !summed.complete || isSigned(run) ? summed : cutDigits(digits, width, [], limit)
  const list = cuts.list.map((pieces) => slotsOf(pieces, from))
  // A sum that comes out with one digit a column is no accident; among longer numbers it may be one.
  const told = sums.length > 0 && summed.list.length > 0 && digits.length === width
  const mayBeFewer = lost === 'many' || (lost === 'some' && !told)
  if (list.length > 0) return { list, complete: cuts.complete && !(mayBeFewer && holdsFewer(digits, width)) }
  const unreadable: Slot = { state: 'unreadable', raw: digits, from, to: from + digits.length }
  return { list: [Array.from({ length: width }, () => unreadable)], complete: true }
}

/** The numbers of a cut, each at its own characters. */
export function slotsOf(pieces: readonly string[], from: number): Slot[] {
  let at = from
  return pieces.map((piece): Slot => {
    const slot: Slot = { state: 'number', value: Number(piece), raw: piece, from: at, to: at + piece.length, how: 'split', unit: '' }
    at += piece.length
    return slot
  })
}

/** True where the run may be fewer numbers than there are columns, which no run of noughts can. */
function holdsFewer(digits: string, width: number): boolean {
  return cutDigits(digits, width - 1, [], 1).list.length > 0
}
