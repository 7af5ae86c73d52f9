import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from './decode-bytes.ts'
import { ReadError } from './read-error.ts'

const text = '枕溪镇2023年报告\r\n规章\t0\t12\n'
const utf8 = (string: string) => new TextEncoder().encode(string)
const wide = (string: string, swap: boolean) => {
  const units = [...string].flatMap((unit) => [...unit].flatMap((one) => Array.from({ length: one.length }, (_, at) => one.charCodeAt(at))))
  return Uint8Array.from(units.flatMap((code) => (swap ? [code >> 8, code & 255] : [code & 255, code >> 8])))
}
/** 规章,0件 in GB18030, and 㐀 (U+3400) and 😀 as its characters of four bytes. */
const gb = Uint8Array.from([0xb9, 0xe6, 0xd5, 0xc2, 0x2c, 0x30, 0xbc, 0xfe])
const gbFour = Uint8Array.from([0x81, 0x39, 0xee, 0x39, 0x94, 0x39, 0xfc, 0x36])
const join = (...parts: (readonly number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

describe('decodeBytes', () => {
  test.each([
    ['UTF-8', utf8(text), 'utf-8', text],
    ['UTF-8 with a mark', join([0xef, 0xbb, 0xbf], utf8(text)), 'utf-8', text],
    ['UTF-16 LE with a mark', join([0xff, 0xfe], wide(text, false)), 'utf-16le', text],
    ['UTF-16 BE with a mark', join([0xfe, 0xff], wide(text, true)), 'utf-16be', text],
    ['UTF-16 LE without a mark', wide(text, false), 'utf-16le', text],
    ['UTF-16 BE without a mark', wide(text, true), 'utf-16be', text],
    ['GB18030', join(gb, [0x0a], gb), 'gb18030', '规章,0件\n规章,0件'],
    ['GB18030 with characters of four bytes', join(gb, gbFour), 'gb18030', '规章,0件㐀😀'],
    ['ASCII', utf8('<p>12</p>'), 'utf-8', '<p>12</p>'],
    ['nothing', new Uint8Array(), 'utf-8', ''],
  ])('%s', (_name, bytes, encoding, expected) => expect(decodeBytes(bytes)).toEqual({ text: expected, encoding, damaged: 0 }))

  test('a few damaged bytes are shown as such, and counted', () => {
    const long = '规章0件,已公开。'.repeat(40)
    const { text: read, encoding, damaged } = decodeBytes(join(utf8(long), [0xff], utf8(long)))
    expect({ encoding, damaged, at: read.indexOf('\uFFFD') }).toEqual({ encoding: 'utf-8', damaged: 1, at: long.length })
  })

  test('a file cut in the middle of a character loses that character alone', () => {
    const { text: read, damaged } = decodeBytes(utf8('规章0件,已公开。'.repeat(40)).slice(0, -1))
    expect([read.slice(-2), damaged]).toEqual(['开\uFFFD', 1])
  })

  test('bytes that are no text are refused with a code', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, at) => [0xff, 0x80, 0xc3, 0x28][at % 4] ?? 0)
    expect(() => decodeBytes(noise)).toThrow(ReadError)
    expect(() => decodeBytes(noise)).toThrow(/UTF-8、GB18030/)
  })

  test('what was written in UTF-8 is read back, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (string) => {
        fc.pre(!string.startsWith('\uFEFF') && !string.includes('\u0000') && !string.includes('\uFFFD'))
        expect(decodeBytes(utf8(`规章${string}`)).text).toBe(`规章${string}`)
      }),
    )
  })
})
