import { expect, it } from 'vitest'
import { cell, type GridTable, placeCells, spreadCells } from './grid-table.ts'

const table: GridTable = {
  part: 'requests',
  width: 3,
  rows: [[cell('a', { rowspan: 2 }), cell('b', { colspan: 2 })], [cell('c'), cell('d', { rowspan: 2 })], [cell('e', { colspan: 2 })]],
}

it('puts merged cells where they stand', () => {
  expect(spreadCells(table)).toEqual([
    ['a', 'b', ''],
    ['', 'c', 'd'],
    ['e', '', ''],
  ])
})

it('tells a cell that reaches down from one that begins', () => {
  expect(placeCells(table).map((row) => row.map((item) => item.continues))).toEqual([
    [false, false],
    [true, false, false],
    [false, true],
  ])
})
