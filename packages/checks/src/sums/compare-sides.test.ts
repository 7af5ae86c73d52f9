import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boundsOf, compareSides, sideOf, type Term } from './compare-sides.ts'

const exactly = (...values: number[]): Term => ({ values, open: false })
const unknown: Term = { values: [], open: true }

function compare(left: readonly Term[], right: readonly Term[]) {
  return compareSides(sideOf(left), sideOf(right))
}

it('tells what is certain from what is not', () => {
  expect(compare([exactly(4), exactly(0)], [exactly(4)])).toBe('equal')
  expect(compare([exactly(4)], [exactly(3)])).toBe('unequal')
  expect(compare([exactly(3), unknown], [exactly(2)])).toBe('unequal')
  expect(compare([exactly(1), unknown], [exactly(2)])).toBe('unknown')
  expect(compare([exactly(2), unknown], [exactly(2)])).toBe('unknown')
  expect(compare([unknown], [unknown])).toBe('unknown')
  expect(compare([exactly(1, 11)], [exactly(11)])).toBe('unknown')
  expect(compare([exactly(1, 11)], [exactly(5)])).toBe('unequal')
  expect(compare([exactly(0.1), exactly(0.2)], [exactly(0.3)])).toBe('equal')
})

it('keeps more sums than it can list as ranges that hold them all', () => {
  const many = Array.from({ length: 16 }, (_, index) => exactly(2 ** index, 2 ** (index + 16)))
  const side = sideOf(many)
  expect(side.ranges.length).toBeLessThanOrEqual(2000)
  expect(boundsOf(side)).toEqual([2 ** 16 - 1, (2 ** 16 - 1) * 2 ** 16])
  // 65,536 readings, and not one of them can be so small or so large.
  expect(compare(many, [exactly(2 ** 16 - 2)])).toBe('unequal')
  expect(compare([...many, unknown], [exactly(7)])).toBe('unequal')
  expect(compare(many, [exactly(2 ** 16 - 1)])).toBe('unknown')
})

it('never calls unequal what can be equal, however many readings there are', () => {
  const readings = fc.uniqueArray(fc.nat(100_000), { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(readings, { minLength: 8, maxLength: 14 }), fc.infiniteStream(fc.nat(3)), (lists, picks) => {
      const sum = lists.reduce((total, values) => total + (values[picks.next().value % values.length] as number), 0)
      expect(
        compare(
          lists.map((values) => exactly(...values)),
          [exactly(sum)],
        ),
      ).toBe('unknown')
    }),
    { numRuns: 100 },
  )
})

const term = fc.oneof(
  { weight: 4, arbitrary: fc.nat(4).map((value) => exactly(value)) },
  { weight: 1, arbitrary: fc.constant(unknown) },
  { weight: 1, arbitrary: fc.uniqueArray(fc.nat(4), { minLength: 2, maxLength: 3 }).map((values) => exactly(...values)) },
)

/** Every sum of one side, with each unknown count tried from 0 to 24. */
function everySum(terms: readonly Term[]): Set<number> {
  const counts = Array.from({ length: 25 }, (_, count) => count)
  let sums = new Set([0])
  for (const { values, open } of terms) sums = new Set([...sums].flatMap((sum) => (open ? counts : values).map((value) => sum + value)))
  return sums
}

it('agrees with trying everything out', () => {
  const side = fc.array(term, { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(side, side, (left, right) => {
      const [a, b] = [everySum(left), everySum(right)]
      const meets = [...a].some((sum) => b.has(sum))
      const always = a.size === 1 && b.size === 1 && meets
      expect(compare(left, right)).toBe(always ? 'equal' : meets ? 'unknown' : 'unequal')
    }),
    { numRuns: 2000 },
  )
})
