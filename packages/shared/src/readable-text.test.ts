import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readableSegments } from './readable-segments.ts'
import { readableText } from './readable-text.ts'
import type { Mark } from './source.ts'

const source = '<p>甲&nbsp;乙</p><p>丙丁</p>'
const marks: Mark[] = [
  { kind: 'markup', start: 0, end: 3 },
  { kind: 'stands', start: 4, end: 10, text: ' ' },
  { kind: 'markup', start: 11, end: 15 },
  { kind: 'break', start: 15, end: 15 },
  { kind: 'markup', start: 15, end: 18 },
  { kind: 'markup', start: 20, end: 24 },
]
const text = readableText(() => readableSegments({ text: source, marks }))
const shown = ({ start, end }: { start: number; end: number }) => source.slice(start, end)

describe('the readable text', () => {
  it('leads from its characters to the source', () => {
    expect(text.text).toBe('甲 乙\n丙丁')
    expect(shown(text.spanOf(0, 1))).toBe('甲')
    expect(shown(text.spanOf(0, 3))).toBe('甲&nbsp;乙')
    expect(shown(text.spanOf(1, 2))).toBe('&nbsp;')
    expect(shown(text.spanOf(2, 5))).toBe('乙</p><p>丙')
    expect(text.spanOf(2, 2)).toEqual({ start: 10, end: 10 })
  })

  it('leads from the source to its characters', () => {
    expect(text.placeOf(source.indexOf('乙'))).toBe(2)
    expect(text.placeOf(source.indexOf('nbsp'))).toBe(1)
    expect(text.placeOf(source.indexOf('</p>'))).toBe(3)
    expect(text.placeOf(source.indexOf('丁'))).toBe(5)
    expect(text.placeOf(source.length)).toBe(6)
    expect(text.placeOf(0)).toBe(0)
  })

  it('builds nothing before it is asked', () => {
    let built = 0
    const lazy = readableText(() => {
      built += 1
      return [{ start: 0, end: 1, text: '甲' }]
    })
    expect(built).toBe(0)
    expect([lazy.text, lazy.text, lazy.placeOf(0)]).toEqual(['甲', '甲', 0])
    expect(built).toBe(1)
  })

  it('has no place in an empty document', () => {
    const empty = readableText(() => [])
    expect([empty.text, empty.spanOf(0, 0), empty.placeOf(5)]).toEqual(['', { start: 0, end: 0 }, 0])
  })

  it('leads each character there and back', () => {
    const pieces = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.boolean()), { minLength: 1 })
    fc.assert(
      fc.property(pieces, (sizes) => {
        let at = 0
        const segments = sizes.map(([skip, length, isOwn]) => {
          const start = at + skip
          at = start + length
          return { start, end: at, text: isOwn ? 'x'.repeat(length) : '\n' }
        })
        const any = readableText(() => segments)
        for (let index = 0; index < any.text.length; index += 1) {
          const { start, end } = any.spanOf(index, index + 1)
          expect(end).toBeGreaterThanOrEqual(start)
          if (any.text[index] === 'x') expect([end - start, any.placeOf(start)]).toEqual([1, index])
        }
      }),
    )
  })
})
