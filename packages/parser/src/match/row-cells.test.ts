import { describe, expect, test } from 'vitest'
import { cellsOf } from '../grids/cells-of.ts'
import { noCharacters } from '../grids/own-characters.ts'
import { separatorsOf } from '../grids/separators.ts'
import { rowOfCells } from './row-cells.ts'

/** The cells behind the first bar of one row, each as its text; unreadable ones with a question mark. */
function cellsIn(row: string, width = 7): string[] {
  const text = `${row}\n`.repeat(3)
  const read = cellsOf(text, { from: 1, to: row.length, own: noCharacters, labelEnd: -1 }, separatorsOf(text))
  return rowOfCells(read, width, true).cells.map(({ kind, text: printed }) => (kind === 'unreadable' ? `${printed}?` : printed))
}

describe('rowOfCells: words among the values of a row', () => {
  test('a word where the row lacks one value stands for it', () => {
    expect(cellsIn('| 不详 | 0 | 0 | 0 | 0 | 0 | 5 |')).toEqual(['不详?', '0', '0', '0', '0', '0', '5'])
  })

  test('also beside an empty cell of the label', () => {
    expect(cellsIn('| | 不详 | 0 | 0 | 0 | 0 | 0 | 5 |').slice(-7)).toEqual(['不详?', '0', '0', '0', '0', '0', '5'])
  })

  test('behind seven cells one of which is empty it is no value: a rest of the next label', () => {
    expect(cellsIn('| 82 | 1742 | | 5738 | 10047 | 2909 | 26917 | 转 |')).toEqual(['82', '1742', '', '5738', '10047', '2909', '26917'])
  })

  test('words alone in the only column are no blank', () => {
    expect(cellsIn('| 本站无此职能 | | |', 1)).toEqual(['本站无此职能?'])
    expect(cellsIn('| | | |', 1)).not.toContain('?')
    expect(cellsIn('| 项目 | 12 | |', 1)).toContain('12')
  })
})
