import { describe, expect, test } from 'vitest'
import { withBlankLines } from './blank-lines.ts'
import { cellsOf } from './cells-of.ts'

/** Rows of a table with one cell a line, `|` between the rows; what each row holds afterwards, `_` for an empty cell. */
function rowsOf(table: string, width: number): string[] {
  const rows = table.split('|')
  const text = rows.join('')
  let at = 0
  const lined = rows.map((row) => {
    const stretch = { from: at, to: at + row.length, own: new Set<number>(), labelEnd: -1 }
    at += row.length
    return { cells: cellsOf(text, stretch, { kind: 'line', framed: false, closed: true, residue: 0 }), from: stretch.from, to: stretch.to, width }
  })
  return withBlankLines(text, lined).map((cells) => cells.map((cell) => cell.text || '_').join(' '))
}

describe('withBlankLines', () => {
  test('where cells stand on neighbouring lines, an empty line is an empty cell', () => {
    expect(rowsOf('\n1\n2\n3\n|\n\n2\n3\n|\n1\n\n3\n|\n1\n2\n\n|\n1\n2\n3', 3)).toEqual(['1 2 3', '_ 2 3', '1 _ 3', '1 2 _', '1 2 3'])
  })

  test('where a blank line stands between cells, three more line ends are an empty cell', () => {
    expect(rowsOf('\n\n1\n\n2\n\n3\n\n|\n\n1\n\n\n\n3\n\n', 3)).toEqual(['1 2 3', '1 _ 3'])
  })

  test('a row whose blanks were dropped stays short', () => {
    expect(rowsOf('\n\n1\n\n2\n\n3\n\n|\n\n1\n\n3\n\n', 3)).toEqual(['1 2 3', '1 3'])
  })

  test('where no row is full, evenly spaced numbers are no proof of empty cells', () => {
    expect(rowsOf('\n\n5\n\n|\n\n7\n\n', 3)).toEqual(['5', '7'])
  })

  test('where no row is full, unevenly spaced ones are', () => {
    expect(rowsOf('\n\n\n5\n|\n\n\n7\n|\n\n\n7', 3)).toEqual(['_ _ 5', '_ _ 7', '_ _ 7'])
  })

  test('line ends after the last value belong to no cell', () => {
    expect(rowsOf('\n1\n2\n3\n|\n1\n2\n\n', 3)).toEqual(['1 2 3', '1 2'])
  })
})
