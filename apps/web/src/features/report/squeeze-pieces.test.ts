import { expect, test } from 'vitest'
import { squeezePieces } from './squeeze-pieces.ts'

const plain = (text: string) => ({ start: 0, text, places: [] })
const placed = (text: string) => ({ start: 0, text, places: ['x'] })
const squeezed = (...pieces: Parameters<typeof squeezePieces>[0]) =>
  squeezePieces(pieces)
    .map(({ text }) => text)
    .join('')

test('one empty line stays, more do not; the indent of the next line stays', () => {
  expect(squeezed(plain('一、\n\n\n  \n\n  二、'))).toBe('一、\n\n  二、')
  expect(squeezed(plain('甲\n乙'))).toBe('甲\n乙')
  expect(squeezed(plain('甲  \n\n乙'))).toBe('甲  \n\n乙')
})

test('blank cells between line ends do not keep the lines apart', () => {
  expect(squeezed(plain('总计\n\n'), placed(''), plain('\n\n'), placed(''), plain('\n\n'), placed('0'), plain('\n\n合计'))).toBe('总计\n\n0\n\n合计')
})

test('what stands behind a figure is left as it is', () => {
  expect(squeezed(plain('a\n'), placed('1\n\n\n2'), plain('\nb'))).toBe('a\n1\n\n\n2\nb')
})
