import { expect, test } from 'vitest'
import { lineAround } from './line-around.ts'

test.each([
  ['the whole line', 'a\nbcd\ne', 3, 4, { number: 2, text: 'bcd', start: 2, end: 5 }],
  ['an empty line', 'a\n\nb', 2, 2, { number: 2, text: '', start: 2, end: 2 }],
  ['the first line, empty', '\nb', 0, 0, { number: 1, text: '', start: 0, end: 0 }],
  ['two lines, where the figure stands in both', 'a1\n2b\nc', 1, 4, { number: 1, text: 'a1\n2b', start: 0, end: 5 }],
  [
    'a part of a long line',
    `${'x'.repeat(200)}7${'y'.repeat(200)}`,
    200,
    201,
    { number: 1, text: `${'x'.repeat(80)}7${'y'.repeat(80)}`, start: 120, end: 281 },
  ],
  ['no half of a character', `𠮷${'x'.repeat(79)}7`, 81, 82, { number: 1, text: `𠮷${'x'.repeat(79)}7`, start: 0, end: 82 }],
])('%s', (_, text, start, end, line) => {
  expect(lineAround(text, { start, end })).toEqual(line)
})
