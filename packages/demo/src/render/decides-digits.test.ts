import { expect, it } from 'vitest'
import { cell, type GridTable } from '../tables/grid-table.ts'
import { decidesDigits } from './decides-digits.ts'

const row = (part: GridTable['part'], ...values: string[]): GridTable => ({
  part,
  width: values.length,
  rows: [values.map((text) => cell(text, { key: 'x' }))],
})

it('takes a row whose sum leaves one cut', () => {
  expect(decidesDigits(row('requests', '34', '2', '0', '0', '1', '0', '37'))).toBe(true)
})

it('refuses a row that can be cut in two ways', () => {
  // 1·11·0·0·0·0·12 and 11·1·0·0·0·0·12
  expect(decidesDigits(row('requests', '1', '11', '0', '0', '0', '0', '12'))).toBe(false)
})

it('refuses a row without a sum unless each cell has one digit', () => {
  expect(decidesDigits(row('proactive', '2', '0', '11'))).toBe(false)
  expect(decidesDigits(row('proactive', '2', '0', '9'))).toBe(true)
  expect(decidesDigits(row('proactive', '1234.5'))).toBe(true)
})

it('refuses a row with an empty cell', () => {
  expect(decidesDigits(row('cases', '', '', '', '', '0'))).toBe(false)
})
