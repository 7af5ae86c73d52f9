import { CELL } from '../text/fold.ts'

/**
 * What keeps the cells of a table apart: `mark` the reader's own bounds, `bar` bars in a row, `lone-bar` bars on lines of their own,
 * `tab` tabs within rows, `tab-line` a tab before each cell and a blank line between rows, `line` line ends and blanks.
 */
export type Separators = 'mark' | 'bar' | 'lone-bar' | 'tab' | 'tab-line' | 'line'

/** Tells a table's separators from the text between its first and last label. */
export function separatorsOf(text: string): Separators {
  if (text.includes(CELL)) return 'mark'
  const lines = text.split('\n')
  const bars = count(text, '|')
  if (bars >= 4 && bars >= count(text, '\t')) {
    const lone = lines.filter((line) => /^\s*\|\s*$/.test(line)).length
    const shared = lines.filter((line) => /\|/.test(line) && /[^|\s]/.test(line)).length
    return lone > shared ? 'lone-bar' : 'bar'
  }
  const tabbed = lines.filter((line) => line.includes('\t'))
  if (tabbed.length < 3) return 'line'
  const leading = tabbed.filter((line) => /^ *\t[^\t]*$/.test(line)).length
  return leading > tabbed.length * 0.7 ? 'tab-line' : 'tab'
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}
