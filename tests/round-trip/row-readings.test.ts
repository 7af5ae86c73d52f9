import { expect, test } from 'vitest'
import { rowReadings } from './row-readings.ts'
import { isLossy, solveTable } from './solve-table.ts'
import type { TruthRow } from './truth.ts'

const row = (items: readonly string[], width: number, joined = false): TruthRow => ({
  keys: Array.from({ length: width }, (_, at) => `k${at}`),
  written: [],
  items,
  joined,
  gap: 'absent',
})

test('as many items as columns are one reading', () => {
  expect(rowReadings(row(['1', '', '/'], 3), false)).toEqual([[1, null, null]])
})

test('fewer items stand in every order-keeping place', () => {
  expect(rowReadings(row(['1', '2'], 3), false)).toEqual([
    [1, 2, null],
    [1, null, 2],
    [null, 1, 2],
  ])
})

test('of more items the empty ones at the ends are left out', () => {
  expect(rowReadings(row(['', '1', '2', ''], 3), false)).toEqual([
    [null, 1, 2],
    [1, 2, null],
  ])
})

test('a run is cut in every way without leading noughts', () => {
  expect(rowReadings(row(['20', '1', '1'], 3, true), false)).toEqual([
    [2, 0, 11],
    [20, 1, 1],
  ])
})

test('a run that lost blanks may be fewer numbers', () => {
  expect(rowReadings(row(['1', '0'], 3, true), true)).toEqual([
    [10, null, null],
    [null, 10, null],
    [null, null, 10],
    [1, 0, null],
    [1, null, 0],
    [null, 1, 0],
  ])
})

test('the arithmetic of a table leaves the readings that it allows', () => {
  const keys = ['upheld', 'corrected', 'otherResult', 'pending', 'total']
  const cases = ['reconsideration', 'directSuit', 'suitAfterReconsideration'].flatMap((one) => keys.map((key) => `cases.${one}.${key}`))
  const items = ['1', '0', '0', '0', '1', '0', '10', '0', '0', '10', '0', '0', '0', '0', '0']
  const table = { form: 'FMT_2021', part: 'cases', torn: false, rows: [{ keys: cases, written: items, items, joined: true, gap: 'absent' }] } as const
  expect(isLossy([table])).toBe(false)
  expect(solveTable(table, false).solved).toEqual([[items.map(Number)]])
})
