import fc from 'fast-check'
import { expect, test } from 'vitest'
import { integerTicks } from './integer-ticks.ts'

test('steps are 1, 2 or 5 times a power of ten', () => {
  expect(integerTicks(0)).toEqual([0, 1])
  expect(integerTicks(3)).toEqual([0, 1, 2, 3])
  expect(integerTicks(7)).toEqual([0, 2, 4, 6, 8])
  expect(integerTicks(412)).toEqual([0, 100, 200, 300, 400, 500])
})

test('whatever the maximum: whole numbers from 0, evenly spaced, none too many, the maximum covered', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (max) => {
      const ticks = integerTicks(max)
      expect(ticks[0]).toBe(0)
      expect(ticks.every(Number.isInteger)).toBe(true)
      expect(ticks.length).toBeLessThanOrEqual(6)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(max)
    }),
  )
})
