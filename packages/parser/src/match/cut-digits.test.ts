import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutDigits } from './cut-digits.ts'

const rowSum = [{ parts: [0, 1, 2, 3, 4, 5], total: 6 }]
const fiveSums = [0, 5, 10].map((at) => ({ parts: [at, at + 1, at + 2, at + 3], total: at + 4 }))
const count = fc.oneof(fc.constant(0), fc.nat(9), fc.nat(120), fc.nat(3000))

/** Every cut there is, found by trying all places. */
function allCuts(run: string, numbers: number): string[][] {
  if (numbers === 1) return /^(?:0|[1-9]\d{0,7})$/.test(run) ? [[run]] : []
  return Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(0, at + 1)).flatMap((first) =>
    /^(?:0|[1-9]\d{0,7})$/.test(first) ? allCuts(run.slice(first.length), numbers - 1).map((rest) => [first, ...rest]) : [],
  )
}

describe('cutDigits', () => {
  test('a row with a sum has few cuts', () => {
    expect(cutDigits('34029904513511', 7, rowSum, 50)).toEqual({
      list: [
        ['3402', '9', '90', '4', '5', '1', '3511'],
        ['3402', '99', '0', '4', '5', '1', '3511'],
      ],
      complete: true,
    })
    expect(cutDigits('4000004', 7, rowSum, 50).list).toEqual([['4', '0', '0', '0', '0', '0', '4']])
    expect(cutDigits('010010000000000', 15, fiveSums, 50).list).toEqual([['0', '1', '0', '0', '1', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0']])
  })

  test('a row without a sum has several', () => {
    expect(cutDigits('2011', 3, [], 50).list).toEqual([
      ['2', '0', '11'],
      ['20', '1', '1'],
    ])
  })

  test('a run that is too short, or holds no such sum, has none', () => {
    expect(cutDigits('000', 7, rowSum, 50)).toEqual({ list: [], complete: true })
    expect(cutDigits('1000002', 7, rowSum, 50)).toEqual({ list: [], complete: true })
  })

  test('more cuts than asked for are not all listed, and it says so', () => {
    const cuts = cutDigits('1'.repeat(24), 6, [], 10)
    expect(cuts.list).toHaveLength(10)
    expect(cuts.complete).toBe(false)
  })

  test('joining a row and cutting it gives the row among the cuts, and every cut spells the run and has the sum', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 6, maxLength: 6 }), (parts) => {
        const row = [...parts, parts.reduce((sum, part) => sum + part, 0)].map(String)
        const { list, complete } = cutDigits(row.join(''), 7, rowSum, 400)
        if (complete) expect(list).toContainEqual(row)
        for (const cut of list) {
          expect(cut.join('')).toBe(row.join(''))
          expect(Number(cut[6])).toBe(cut.slice(0, 6).reduce((sum, part) => sum + Number(part), 0))
        }
      }),
      { numRuns: 60 },
    )
  })

  test('joining table 4 and cutting it gives it back', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(40), { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 }), (channels) => {
        const row = channels.flatMap((parts) => [...parts, parts.reduce((sum, part) => sum + part, 0)]).map(String)
        const { list, complete } = cutDigits(row.join(''), 15, fiveSums, 400)
        if (complete) expect(list).toContainEqual(row)
      }),
      { numRuns: 40 },
    )
  })

  test('without sums it finds what trying every place finds', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 4 }), (row, numbers) => {
        const run = row.join('')
        const { list, complete } = cutDigits(run, numbers, [], 10_000)
        expect(complete).toBe(true)
        expect([...list].sort()).toEqual(allCuts(run, numbers).sort())
      }),
      { numRuns: 150 },
    )
  })
})
