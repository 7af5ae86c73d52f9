import type { Line } from './lines-of.ts'
import { textOfLine } from './text-of-line.ts'

/** Digits in a cell, as they are before they are broken over two lines. */
const digits = /^[\d,.]+$/
/** Room beside a cell's text that its margins take; in points. */
const cellMargins = 12

/** True for digits that were broken only because the next one found no room in the cell. */
export function isBrokenNumber(first: Line, second: Line, width: number): boolean {
  const room = width - cellMargins - (first.x1 - first.x0)
  return areDigits(first) && areDigits(second) && room < first.size * 0.5
}

/** True for a line that is a number, or a part of one. */
export function areDigits(line: Line): boolean {
  return digits.test(textOfLine(line))
}
