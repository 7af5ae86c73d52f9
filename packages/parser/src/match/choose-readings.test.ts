import type { Equation } from '@gongkai/shared'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseReadings, type OpenRow } from './choose-readings.ts'
import type { Reading } from './slot.ts'

const identity = { id: 'A3', part: 'requests', each: 'row', left: [], right: [], forms: [], law: '' } as const
const equation = (left: readonly string[], right: readonly string[]): Equation => ({ identity, at: '', left, right })

function row(keys: readonly string[], readings: readonly (readonly (number | null)[])[]): OpenRow {
  const reading = (values: readonly (number | null)[]): Reading =>
    values.map((value) =>
      value === null ? { state: 'absent' } : { state: 'number', value, raw: String(value), from: 0, to: 1, how: 'split', unit: '' },
    )
  return { keys, readings: { list: readings.map(reading), complete: true } }
}

const valuesOf = (rows: readonly OpenRow[]) =>
  rows.map(({ readings }) => readings.list.map((reading) => reading.map((slot) => (slot.state === 'number' ? slot.value : null))))

/** True or false where all terms are known, otherwise null. */
function holds({ left, right }: Equation, values: ReadonlyMap<string, number | null>): boolean | null {
  const sum = (keys: readonly string[]) => keys.reduce((added, key) => added + (values.get(key) ?? Number.NaN), 0)
  const difference = sum(left) - sum(right)
  return Number.isNaN(difference) ? null : difference === 0
}

/** Every choice of one reading a row under which no equation fails. */
function allChoices(rows: readonly OpenRow[], equations: readonly Equation[]): number[][] {
  const choices = rows.reduce<number[][]>((before, { readings }) => before.flatMap((one) => readings.list.map((_, at) => [...one, at])), [[]])
  return choices.filter((choice) => {
    const values = new Map(
      rows.flatMap(({ keys, readings }, at) =>
        keys.map((key, column) => {
          const slot = readings.list[choice[at] ?? 0]?.[column]
          return [key, slot?.state === 'number' ? slot.value : null] as const
        }),
      ),
    )
    return equations.every((one) => holds(one, values) !== false)
  })
}

describe('chooseReadings', () => {
  test('the sum of a row chooses', () => {
    const rows = [
      row(
        ['a', 'b', 'sum'],
        [
          [2, 0, 11],
          [20, 1, 21],
        ],
      ),
    ]
    expect(valuesOf(chooseReadings(rows, [equation(['a', 'b'], ['sum'])]))).toEqual([[[20, 1, 21]]])
  })

  test('the sum over rows chooses where the row leaves several', () => {
    const rows = [
      row(
        ['a1', 'a2'],
        [
          [1, 12],
          [11, 2],
        ],
      ),
      row(['b1', 'b2'], [[3, 4]]),
      row(['t1', 't2'], [[14, 6]]),
    ]
    const columns = [equation(['a1', 'b1'], ['t1']), equation(['a2', 'b2'], ['t2'])]
    expect(valuesOf(chooseReadings(rows, columns))[0]).toEqual([[11, 2]])
  })

  test('a document whose own sums fail is not bent to fit', () => {
    const rows = [row(['a'], [[1], [2]]), row(['b'], [[5]]), row(['t'], [[6]]), row(['u'], [[9]])]
    expect(valuesOf(chooseReadings(rows, [equation(['a', 'b'], ['t']), equation(['b'], ['u'])]))[0]).toEqual([[1], [2]])
  })

  test('readings that no sum allows are kept all', () => {
    expect(
      valuesOf(
        chooseReadings(
          [
            row(
              ['a', 'b', 'sum'],
              [
                [1, 1, 3],
                [1, 2, 4],
              ],
            ),
          ],
          [equation(['a', 'b'], ['sum'])],
        ),
      ),
    ).toEqual([
      [
        [1, 1, 3],
        [1, 2, 4],
      ],
    ])
  })

  test('it keeps exactly what trying every choice keeps', () => {
    const value = fc.nat(3)
    const readings = fc.uniqueArray(fc.array(value, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3, selector: String })
    const terms = fc.uniqueArray(fc.constantFrom('r0.0', 'r0.1', 'r1.0', 'r1.1', 'r2.0', 'r2.1'), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(readings, { minLength: 3, maxLength: 3 }), fc.array(terms, { maxLength: 3 }), (lists, chosen) => {
        const rows = lists.map((list, at) => row([`r${at}.0`, `r${at}.1`], list))
        // Sums over several rows only: what a row's own sum does is told above.
        const over = chosen.filter((keys) => new Set(keys.map((key) => key.slice(0, 2))).size > 1)
        const equations = over.map((keys) => equation(keys.slice(0, -1), keys.slice(-1)))
        const choices = allChoices(rows, equations)
        const settled = rows.filter(({ readings: { list } }) => list.length === 1)
        const contradicted = allChoices(settled, equations).length === 0
        const expected = valuesOf(rows).map((list, at) =>
          contradicted || choices.length === 0 || list.length === 1
            ? list
            : list.filter((_, index) => choices.some((choice) => choice[at] === index)),
        )
        expect(valuesOf(chooseReadings(rows, equations))).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })
})
