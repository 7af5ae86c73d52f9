import { expect, test } from 'vitest'
import { squeezePieces } from './squeeze-pieces.ts'
import type { TextPiece } from './to-text-pieces.ts'

const plain = (text: string): TextPiece => ({ start: 0, text, places: [] })
const figure = (text: string): TextPiece => ({ start: 0, text, places: ['requests.x'] })
const claim = (text: string): TextPiece => ({ start: 0, text, places: ['claim.0'] })
const isFigure = ({ places }: TextPiece) => places.some((id) => !id.startsWith('claim'))
const squeezed = (...pieces: TextPiece[]) =>
  squeezePieces(pieces, isFigure)
    .map(({ text }) => text)
    .join('')

test('one empty line stays, more do not; the indent of the next line stays', () => {
  expect(squeezed(plain('一、\n\n\n  \n\n  二、'))).toBe('一、\n\n  二、')
  expect(squeezed(plain('甲\n乙'))).toBe('甲\n乙')
  expect(squeezed(plain('甲  \n\n乙'))).toBe('甲  \n\n乙')
})

test('the figures of a row stand on the line of their label, blank cells among them', () => {
  const row = [plain('规章\n\n '), figure('0'), plain('\n\n'), figure(''), plain('\n\n'), figure('12'), plain('\n\n\n规范性文件')]
  expect(squeezed(...row)).toBe('规章  0    12\n\n规范性文件')
})

test('figures that stand on one line already are left alone', () => {
  expect(squeezed(plain('合计\t'), figure('1'), plain('\t'), figure('2'))).toBe('合计\t1\t2')
  expect(squeezed(plain('合计'), figure('4'), figure('0'))).toBe('合计40')
})

test('sentences keep their lines, and what stands behind a place stays as it is', () => {
  expect(squeezed(plain('一、\n'), claim('受理2件\n\n\n'), plain('完'))).toBe('一、\n受理2件\n\n\n完')
})
