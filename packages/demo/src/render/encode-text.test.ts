import { expect, it } from 'vitest'
import { encodeText } from './encode-text.ts'

it.each(['utf-8', 'gb18030'] as const)('comes back out of %s', (encoding) => {
  const text = '澄湾县青笛镇（一）“三安全一稳定” 2021\t年\r\n'
  expect(new TextDecoder(encoding).decode(encodeText(text, encoding))).toBe(text)
})

it('refuses what the old encoding cannot hold in two bytes', () => {
  expect(() => encodeText('⾏', 'gb18030')).toThrow('⾏')
})
