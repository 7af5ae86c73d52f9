import { isDigit } from '../text/is-digit.ts'
import { isSpace } from '../text/is-space.ts'
import type { Cell } from './cell.ts'

/**
 * Reads a piece that holds nothing, or one whole number and nothing else, as most cells do; null for any other, which takes a closer
 * look. The piece must hold none of the label's characters.
 */
export function readPlainCell(text: string, from: number, to: number, startsRow: boolean): Cell | null {
  let start = from
  while (start < to && isSpace(text.charCodeAt(start))) start += 1
  let end = to
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  if (start === end) return { kind: 'blank', text: '', from, to: from, digits: null, unit: '', startsRow, besideLabel: false, touchesLabel: false }
  for (let at = start; at < end; at += 1) if (!isDigit(text.charCodeAt(at))) return null
  const digits = { text: text.slice(start, end), from: start, to: end }
  return { kind: 'number', text: digits.text, from: start, to: end, digits, unit: '', startsRow, besideLabel: false, touchesLabel: false }
}
