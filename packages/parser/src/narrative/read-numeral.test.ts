import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumeral } from './read-numeral.ts'

const digits = '零一二三四五六七八九'

/** The ways in which people write a number below 100,000. */
interface Habits {
  readonly zero: '零' | '〇'
  readonly pair: '二' | '两'
  /** 十二 for 一十二 at the beginning. */
  readonly bareTen: boolean
  /** 一百二 for 一百二十. */
  readonly short: boolean
}

function write(number: number, { zero, pair, bareTen, short }: Habits): string {
  if (number === 0) return zero
  if (number === 2) return pair
  let text = ''
  let gap = false
  for (const [value, name] of [10000, 1000, 100, 10, 1].map((unit, at) => [unit, ['万', '千', '百', '十', ''][at]] as const)) {
    const digit = Math.floor(number / value) % 10
    if (digit === 0) {
      gap = text !== ''
      continue
    }
    const last = number % value === 0
    if (gap) text += zero
    const cut = short && last && !gap && text !== '' && value >= 10
    const spelled = digit === 2 && value >= 100 && !cut ? pair : digits.charAt(digit)
    text += value === 10 && digit === 1 && text === '' && bareTen ? '十' : spelled + (cut ? '' : name)
    gap = false
  }
  return text
}

describe('readNumeral', () => {
  test.each([
    ['三', 3],
    ['十二', 12],
    ['二十', 20],
    ['两', 2],
    ['两百', 200],
    ['一百零五', 105],
    ['一百〇五', 105],
    ['一百二', 120],
    ['一百一十', 110],
    ['一百十', 110],
    ['三千二', 3200],
    ['一万二', 12000],
    ['一万零三十', 10030],
    ['两万两千两百二十二', 22222],
    ['一〇五', 105],
    ['〇', 0],
  ])('%s is %i', (text, number) => expect(readNumeral(text)).toBe(number))

  test.each([
    '',
    '三五',
    '两三',
    '十二三',
    '百',
    '千二',
    '二两',
    '零五',
    '一百零',
    '一零百',
    '十百',
    '万',
    '一百二百',
    '两十',
    '廿',
    '一万零二千',
    '3',
  ])('%s is no number', (text) => expect(readNumeral(text)).toBeNull())

  test('reads what is written, 0 to 99,999, in each of the usual ways', () => {
    const habits = fc.record({
      zero: fc.constantFrom<'零' | '〇'>('零', '〇'),
      pair: fc.constantFrom<'二' | '两'>('二', '两'),
      bareTen: fc.boolean(),
      short: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), habits, (number, ways) => {
        expect(readNumeral(write(number, ways))).toBe(number)
      }),
      { numRuns: 20_000 },
    )
  })

  test('gives a number of none or more for any text, or null', () => {
    const text = fc.string({ unit: fc.constantFrom(...'〇零一二三四五六七八九十百千万两'), maxLength: 9 })
    fc.assert(
      fc.property(text, (word) => {
        expect(readNumeral(word) ?? 0).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
