import { CELL } from '../text/fold.ts'
import { countSigns } from './count-signs.ts'

/**
 * What keeps the cells of a table apart: `mark` the reader's own bounds, `bar` bars in a row, `lone-bar` bars on lines of their own,
 * `tab` tabs within rows, `tab-line` a tab before each cell and a blank line between rows, `line` line ends and blanks.
 */
export interface Separators {
  readonly kind: 'mark' | 'bar' | 'lone-bar' | 'tab' | 'tab-line' | 'line'
  /** A bar opens each row («| 规章 | 0 |»), so that what stands before it is no cell. */
  readonly framed: boolean
  /** A bar closes each row, so that what stands after it is no cell. */
  readonly closed: boolean
  /** Bars that close each row on a line of their own and stand for merged cells, not for values. */
  readonly residue: number
}

/** Tells a table's separators from its text. */
export function separatorsOf(text: string): Separators {
  const plain = (kind: Separators['kind']): Separators => ({ kind, framed: false, closed: true, residue: 0 })
  if (text.includes(CELL)) return plain('mark')
  const [bars, tabs] = [countSigns(text, '|'), countSigns(text, '\t')]
  if (bars >= 4 && bars >= tabs) return barsOf(text.split('\n').filter((line) => line.includes('|')))
  if (tabs < 3) return plain('line')
  const tabbed = text.split('\n').filter((line) => line.includes('\t'))
  if (tabbed.length < 3) return plain('line')
  const leading = tabbed.filter((line) => /^ *\t[^\t]*$/.test(line)).length
  return plain(leading > tabbed.length * 0.7 ? 'tab-line' : 'tab')
}

/** `lines` are those that hold a bar. */
function barsOf(lines: readonly string[]): Separators {
  const lone = lines.filter((line) => /^\s*\|\s*$/.test(line)).length
  const shared = lines.filter((line) => /[^|\s]/.test(line))
  const closing = lines.filter(isBarsAlone).map((line) => countSigns(line, '|'))
  // Beside lone bars a line of several stands for merged cells; it is the form of a row only where words stand beside bars as well.
  if (lone > shared.length && (closing.length === 0 || shared.length < lone / 10))
    return { kind: 'lone-bar', framed: false, closed: true, residue: 0 }
  const closed = shared.filter((line) => /\|\s*$/.test(line)).length
  const opened = shared.filter((line) => /^\s*\|/.test(line)).length
  const residue = closing.length >= shared.length / 10 ? Math.min(...closing) : 0
  const most = shared.length / 2
  return { kind: 'bar', framed: opened > most, closed: closed >= most, residue: Number.isFinite(residue) ? residue : 0 }
}

/** A line of two bars or more and nothing else. */
export function isBarsAlone(line: string): boolean {
  return /^\s*\|[|\s]*\|\s*$/.test(line)
}
