import { describe, expect, test } from 'vitest'
import { readBytes } from './read-bytes.ts'

const notesOf = (bytes: Uint8Array) => (readBytes('a', bytes).notes ?? []).map(({ code, span }) => [code, span?.start])
/** A page that names an encoding; the bytes of 政府信息公开 in it are GBK. */
const gbkWords = Buffer.from('d5feb8aed0c5cfa2b9abbfaa', 'hex')
const page = (label: string, words: Uint8Array) =>
  Buffer.concat([
    Buffer.from(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=${label}"></head><body><p>`),
    words,
    Buffer.from('</p></body></html>'),
  ])

describe('a page that names another encoding than its own', () => {
  const utf8Words = Buffer.from('政府信息公开')
  test.each([
    ['utf-8', utf8Words, false],
    ['UTF8', utf8Words, false],
    ['gb2312', utf8Words, true],
    ['gb2312', gbkWords, false],
    ['GBK', gbkWords, false],
    ['utf-8', gbkWords, true],
    ['iso-8859-1', gbkWords, true],
    ['gb2312', Buffer.from('plain'), false],
  ])('%s %#', (label, words, isNoted) => {
    const bytes = page(label, words)
    expect(notesOf(bytes)).toEqual(isNoted ? [['ENCODING_MISLABELLED', 12]] : [])
    if (/[^\0-\x7f]/.test(words.toString())) expect(readBytes('a', bytes).text).toContain('政府信息公开')
  })

  test('the short form and XML count as well', () => {
    expect(notesOf(Buffer.concat([Buffer.from('<meta charset="utf-8"><p>a</p><p>'), gbkWords]))).toEqual([['ENCODING_MISLABELLED', 0]])
    expect(notesOf(Buffer.from('<?xml version="1.0" encoding="GBK"?><html><p>政府</p></html>'))).toEqual([['ENCODING_MISLABELLED', 0]])
    expect(notesOf(Buffer.from('没有标签 charset=gbk'))).toEqual([])
  })
})

describe('damaged characters', () => {
  const text = '政府信息公开工作年度报告，'.repeat(20)

  test('are counted, the first with its place; a cut at the end is no reason to take another encoding', () => {
    const bytes = Buffer.from(text)
    expect(notesOf(bytes.subarray(0, bytes.length - 1))).toEqual([['BAD_BYTES', text.length - 1]])
    bytes[30] = 0xff
    expect(notesOf(bytes)).toEqual([['BAD_BYTES', 10]])
    expect(readBytes('a', bytes).encoding).toBe('utf-8')
  })

  test('that were lost before are told too', () => {
    expect(notesOf(Buffer.from(`${text}\uFFFD${text}`))).toEqual([['BAD_BYTES', text.length]])
    expect(notesOf(Buffer.from(text))).toEqual([])
  })
})

describe('garbled text is refused', () => {
  const text = '一、总体情况。2023年，我镇主动公开政府信息，公开栏按时更新，群众满意，没有收到申请。\n'.repeat(3)
  const asLatin1 = (bytes: Uint8Array) => Buffer.from(Buffer.from(bytes).toString('latin1'))
  const refused = (bytes: Uint8Array) => () => readBytes('a', bytes)

  test('UTF-8 or GBK taken for Latin-1, UTF-8 taken for GBK', () => {
    const expected = expect.objectContaining({ code: 'UNREADABLE_TEXT' })
    expect(refused(asLatin1(Buffer.from(text)))).toThrow(expected)
    expect(refused(asLatin1(Buffer.concat([gbkWords, gbkWords, gbkWords])))).toThrow(expected)
    expect(refused(Buffer.from(new TextDecoder('gb18030').decode(Buffer.from(text))))).toThrow(expected)
  })

  test('signs without a meaning, as of a font that does not say it', () => {
    expect(refused(Buffer.from('\ue001\ue002\u0003\u0011 12 0\n'.repeat(10)))).toThrow(expect.objectContaining({ code: 'UNREADABLE_TEXT' }))
  })

  test('but not rare characters, fixed blanks, signs or a few foreign letters', () => {
    expect(readBytes('a', Buffer.from('鐢淇镇 \u00a0\u00a0\u00a0 3×4 · 25°C ÀÉ\u00a0'.repeat(30))).text).toContain('镇')
    expect(readBytes('a', Buffer.from(text)).text).toBe(text)
  })
})
