import { describe, expect, test } from 'vitest'
import { CELL, ROW } from '../text/bounds.ts'
import { cellsOf } from './cells-of.ts'
import { separatorsOf } from './separators.ts'

/** The cells after the label 规章, in a table of three rows that shows its separators: numbers and words as printed, `_` for a blank one. */
function cells(row: string, likeRow = row): string {
  const before = `文件${likeRow}文件${likeRow}`
  const text = `${before}规章${row}`
  const [labelEnd, own] = [before.length + 1, new Set([before.length, before.length + 1])]
  return cellsOf(text, { from: before.length, to: text.length, own, labelEnd }, separatorsOf(text))
    .map((cell) => (cell.kind === 'blank' ? cell.text || '_' : cell.text))
    .join(' ')
}

describe('cellsOf', () => {
  test.each([
    ['tabs', '\t0\t\t12\n', '0 _ 12'],
    ['bars that close the row', ' | 0 |  | 12 |\n', '0 _ 12'],
    ['bars between cells alone', ' | 0 |  | 12\n', '0 _ 12'],
    ['a tab before each cell, a blank line after the row', '\n\t0\n\t\n\t12\n\n\t', '0 _ 12'],
    ['cells that the reader marked', `${CELL}0${CELL}${CELL}12${CELL}${ROW}`, '0 _ 12'],
    ['one cell a line', '\n0\n1\n12\n', '0 1 12'],
    ['blanks', ' 0 1 12\n', '0 1 12'],
    ['nothing between', '000\n', '000'],
    ['signs for blank', '\t/\t-\t无\n', '/ - 无'],
    ['amounts and counts', '\t1,204\t152790元\t3件\n', '1,204 152790元 3件'],
    ['counts in one run, their units between', '\t0件2件10件\n', '0件 2件 10件'],
  ])('%s', (_name, row, expected) => expect(cells(row)).toBe(expected))

  test('a bar that opens the row frames it', () => {
    const text = '| 文件 | 0 | 1 |\n| 文件 | 0 | 1 |\n| 规章 | 0 |  |\n'
    const at = text.indexOf('规章')
    const read = cellsOf(text, { from: at, to: text.length, own: new Set([at, at + 1]), labelEnd: at + 1 }, separatorsOf(text))
    expect(read.map((cell) => cell.text)).toEqual(['0', ''])
  })

  test.each([
    ['between rows with tabs', '\t0\t1\t12\n5\n', '\t0\t1\t12\n'],
    ['between rows with bars', ' | 0 | 1 | 12 |\n5\n', ' | 0 | 1 | 12 |\n'],
    ['between rows whose last bar is missing', ' | 0 | 1 | 12\n5\n', ' | 0 | 1 | 12\n'],
    ['behind a cell that a tab opens', '\n\t0\n\t1\n\t12\n\n5\n', '\n\t0\n\t1\n\t12\n\n\t'],
  ])('a page number %s is no cell', (_name, row, likeRow) => expect(cells(row, likeRow)).toBe('0 1 12'))
})
