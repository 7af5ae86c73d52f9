import { expect, test } from 'vitest'
import { isBlank } from './is-blank.ts'

test('blanks are the characters that trim takes away', () => {
  const codes = Array.from({ length: 0x10000 }, (_, code) => code)
  expect(codes.filter(isBlank)).toEqual(codes.filter((code) => String.fromCharCode(code).trim() === ''))
})
