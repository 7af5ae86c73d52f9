import { describe, expect, test } from 'vitest'
import { cutSigned } from './cut-signed.ts'

const [count, change, amount] = [{}, { signed: true }, { decimal: true }] as const
const cuts = (run: string, ...columns: Parameters<typeof cutSigned>[1]) => cutSigned(run, columns, 50).list.map((pieces) => pieces.join(' '))

describe('cutSigned', () => {
  test('a sign begins a change', () => {
    expect(cuts('18-2640', count, change, count)).toEqual(['18 -2 640', '18 -26 40', '18 -264 0'])
    expect(cuts('2-1', count, change)).toEqual(['2 -1'])
    expect(cuts('9+177', count, change, count)).toEqual(['9 +1 77', '9 +17 7'])
  })

  test('a change may have none', () => {
    expect(cuts('205', count, change, count)).toEqual(['2 0 5'])
  })

  test('a point is inside of an amount', () => {
    expect(cuts('486.5', count, amount)).toEqual(['4 86.5', '48 6.5'])
  })

  test('a sign or a point in a column of counts is no reading', () => {
    expect(cuts('1-2', count, count)).toEqual([])
    expect(cuts('1.5', count, count)).toEqual([])
  })
})
