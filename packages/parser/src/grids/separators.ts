import { type LineSigns, lineSigns } from './line-signs.ts'

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

/** Tells a table's separators from its text, or from a stretch of it. */
export function separatorsOf(text: string, from = 0, to = text.length): Separators {
  const signs = lineSigns(text, from, to)
  if (signs.marked) return plain('mark')
  if (signs.bars >= 4 && signs.bars >= signs.tabs) return barsOf(signs)
  if (signs.tabs < 3 || signs.tabbed < 3) return plain('line')
  return plain(signs.leading > signs.tabbed * 0.7 ? 'tab-line' : 'tab')
}

function plain(kind: Separators['kind']): Separators {
  return { kind, framed: false, closed: true, residue: 0 }
}

function barsOf({ lone, shared, opened, closed, closing, fewestClosing }: LineSigns): Separators {
  // Beside lone bars a line of several stands for merged cells; it is the form of a row only where words stand beside bars as well.
  if (lone > shared && (closing === 0 || shared < lone / 10)) return plain('lone-bar')
  const residue = closing > 0 && closing >= shared / 10 ? fewestClosing : 0
  return { kind: 'bar', framed: opened > shared / 2, closed: closed >= shared / 2, residue }
}

/** A line of two bars or more and nothing else. */
export function isBarsAlone(line: string): boolean {
  return /^\s*\|[|\s]*\|\s*$/.test(line)
}
