import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Place, toTextPieces } from './to-text-pieces.ts'

const whole = (text: string) => [{ start: 0, end: text.length, text }]

test('a number is cut out of its line, the rest stays whole', () => {
  const pieces = toTextPieces(whole('受理申请2件，办结12件。'), [
    { id: 'a', start: 4, end: 5 },
    { id: 'b', start: 9, end: 11 },
  ])
  expect(pieces.map(({ text, places }) => [text, ...places])).toEqual([['受理申请'], ['2', 'a'], ['件，办结'], ['12', 'b'], ['件。']])
})

test('a sentence around a number keeps both places', () => {
  const pieces = toTextPieces(whole('受理2件。无。'), [
    { id: 'claim', start: 0, end: 5 },
    { id: 'figure', start: 2, end: 3 },
  ])
  expect(pieces.map(({ text, places }) => [text, ...places])).toEqual([['受理', 'claim'], ['2', 'claim', 'figure'], ['件。', 'claim'], ['无。']])
})

test('digits run together are told apart', () => {
  const pieces = toTextPieces(whole('合计400'), [
    { id: 'x', start: 2, end: 3 },
    { id: 'y', start: 3, end: 4 },
    { id: 'z', start: 4, end: 5 },
  ])
  expect(pieces.map(({ text, places }) => [text, ...places])).toEqual([['合计'], ['4', 'x'], ['0', 'y'], ['0', 'z']])
})

test('a blank cell is an empty piece where it stands, also at the end and where markup was left out', () => {
  const segments = [
    { start: 0, end: 2, text: '总计' },
    { start: 10, end: 12, text: '下年' },
  ]
  const pieces = toTextPieces(segments, [
    { id: 'blank', start: 5, end: 5 },
    { id: 'blank2', start: 5, end: 5 },
    { id: 'last', start: 20, end: 20 },
  ])
  expect(pieces.map(({ text, places }) => [text, ...places])).toEqual([['总计'], ['', 'blank', 'blank2'], ['下年'], ['', 'last']])
})

test('a character that stands for several (an entity) is not cut', () => {
  const segments = [
    { start: 0, end: 1, text: '甲' },
    { start: 1, end: 6, text: '&' },
    { start: 6, end: 7, text: '乙' },
  ]
  expect(toTextPieces(segments, [{ id: 'part', start: 3, end: 7 }]).map(({ text, places }) => [text, ...places])).toEqual([['甲'], ['&乙', 'part']])
})

test('whatever the places: the text stays as it is, and each place covers exactly its characters', () => {
  const text = fc.string({ minLength: 1, maxLength: 30 })
  const ranges = fc.array(fc.tuple(fc.nat(30), fc.nat(6)), { maxLength: 8 })
  fc.assert(
    fc.property(text, ranges, (words, pairs) => {
      const places: Place[] = pairs.map(([start, length], index) => ({
        id: String(index),
        start: Math.min(start, words.length),
        end: Math.min(start + length, words.length),
      }))
      const pieces = toTextPieces(whole(words), places)
      expect(pieces.map((piece) => piece.text).join('')).toBe(words)
      for (const { id, start, end } of places) {
        const covered = pieces.filter((piece) => piece.places.includes(id))
        expect(covered.map((piece) => piece.text).join('')).toBe(words.slice(start, end))
        expect(covered.length).toBeGreaterThan(0)
      }
    }),
  )
})
