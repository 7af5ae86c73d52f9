import { describe, expect, test } from 'vitest'
import { cellsOf } from '../grids/cells-of.ts'
import { type RowShape, readingsOf } from './readings-of.ts'

const sum3 = [{ parts: [0, 1], total: 2 }]

/** Readings of the cells between bars, the label 规章 left out, written the same way: `_` for an empty cell, `?` for an absent one, `!` for an unreadable one. */
function readings(row: string, width: number, sums: RowShape['sums'] = []): string[] {
  const separators = { kind: 'bar', framed: false, closed: true, residue: 0 } as const
  const cells = cellsOf(
    row,
    { from: 0, to: row.length, own: new Set([...row.matchAll(/[规章]/g)].map((match) => match.index)), labelEnd: row.lastIndexOf('章') },
    separators,
  )
  const { list } = readingsOf(cells, { width, sums, columns: [], fillers: { before: 0, after: 0 }, lost: 'none' })
  return list.map((reading) =>
    reading
      .map(
        (slot) =>
          ({ number: slot.state === 'number' ? String(slot.value) : '', blank: '_', absent: '?', unreadable: '!', ambiguous: '' })[slot.state],
      )
      .join(' '),
  )
}

describe('readingsOf', () => {
  test.each([
    ['a cell for each column', '1|0|1|', 3, ['1 0 1']],
    ['empty cells and signs are blank', '1||/|', 3, ['1 _ _']],
    ['no cell at all', '', 3, ['? ? ?']],
    ['merged cells around the numbers', '|1|0|1||', 3, ['1 0 1']],
    ['merged cells that hold a sign', '12|/|/|', 1, ['12']],
    ['a number after a sign may be a page number', '无|6|', 1, ['_', '6']],
    ['one number too many', '1|0|1|5|', 3, ['1 0 1', '0 1 5']],
    ['one cell too few', '1|1|', 3, ['1 1 ?', '1 ? 1', '? 1 1']],
    ['far too many numbers', '1|2|3|4|5|6|', 3, ['! ! !']],
    ['a word in the place of a number', '1|若干3项目|1|', 3, ['1 ! 1']],
    ['a run that touches its label', '规章2011|', 3, ['2 0 11', '20 1 1']],
    ['a number by itself is no run', '规章|2011|', 3, ['2011 ? ?', '? 2011 ?', '? ? 2011']],
  ] as const)('%s', (_name, row, width, expected) => expect(readings(row, width).sort()).toEqual([...expected].sort()))

  test('a run with a sum', () => expect(readings('规章20121|', 3, sum3)).toEqual(['20 1 21']))
  test('a run whose sum fails is cut without it', () => expect(readings('规章111|', 3, sum3)).toEqual(['1 1 1']))
  test('noughts in front are numbers of their own', () => expect(readings('规章|0012|', 3)).toEqual(['0 0 12']))

  test('a row that lost a cell, so that its sums fail, may be placed as its sums allow', () => {
    const fiveSums = [0, 5].map((at) => ({ parts: [at, at + 1, at + 2, at + 3], total: at + 4 }))
    const placed = readings('|1|2|0|3|6|4|0|0|4|', 10, fiveSums)
    expect(placed).toContain('1 2 0 3 6 ? 4 0 0 4')
    expect(placed).toContain('1 2 0 3 6 4 0 0 ? 4')
    expect(placed).not.toContain('1 ? 2 0 3 6 4 0 0 4')
  })

  test('a row of ten cells with a blank whose sums hold stays as it is printed', () => {
    const fiveSums = [0, 5].map((at) => ({ parts: [at, at + 1, at + 2, at + 3], total: at + 4 }))
    expect(readings('|2|0|1|3|4|0|0|0|4|', 10, fiveSums)).toEqual(['_ 2 0 1 3 4 0 0 0 4'])
  })
})

describe('a run in a table whose empty cells left no trace', () => {
  const shape = { width: 3, sums: [], columns: [], fillers: { before: 0, after: 0 }, lost: 'many' as const }
  const complete = (row: string) => {
    const separators = { kind: 'line', framed: false, closed: true, residue: 0 } as const
    return readingsOf(cellsOf(row, { from: 0, to: row.length, own: new Set([0, 1]), labelEnd: 1 }, separators), shape).complete
  }

  test('may hold fewer numbers, so that no cut is certain', () => expect(complete('规章414')).toBe(false))
  test('of noughts cannot', () => expect(complete('规章000')).toBe(true))
})
