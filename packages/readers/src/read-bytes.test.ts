import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ReadError, readBytes, readSource } from './index.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

function codeOf(work: () => unknown): string | null {
  try {
    work()
    return null
  } catch (error) {
    return error instanceof ReadError ? error.code : String(error)
  }
}

describe('readBytes', () => {
  test('a text keeps its characters and knows its bytes', () => {
    const source = readBytes('a.txt', bytes('\uFEFF规章\r\n0'))
    expect(source).toEqual({
      id: createHash('sha256').update(bytes('\uFEFF规章\r\n0')).digest('hex'),
      name: 'a.txt',
      text: '规章\r\n0',
      marks: [],
      type: 'text',
      encoding: 'utf-8',
      notes: [],
    })
  })

  test('the content tells a page from a text, not the name', () => {
    expect(readBytes('a.txt', bytes('<html><body><p>0</p></body></html>')).type).toBe('html')
    expect(readBytes('a.html', bytes('规章 0 < 1')).type).toBe('text')
    expect(readBytes('a.txt', bytes('规章<br>0<br>0<br>')).type).toBe('html')
  })

  test.each([
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'TYPE_UNSUPPORTED'],
    ['DOCX', [0x50, 0x4b, 0x03, 0x04, 0x14], 'TYPE_UNSUPPORTED'],
    ['old Word', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'TYPE_UNSUPPORTED'],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d], 'TYPE_UNSUPPORTED'],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0, 0x00], 'TYPE_UNSUPPORTED'],
    ['GIF', [0x47, 0x49, 0x46, 0x38, 0x39], 'TYPE_UNSUPPORTED'],
    ['nothing', [], 'EMPTY'],
    ['blanks', [0x20, 0x0a, 0x09], 'EMPTY'],
    ['a byte order mark alone', [0xef, 0xbb, 0xbf], 'EMPTY'],
  ])('%s is refused with a code', (_name, content, code) => expect(codeOf(() => readBytes('a.txt', Uint8Array.from(content)))).toBe(code))

  test('300 tags in each other are refused', () => {
    expect(codeOf(() => readBytes('a.html', bytes(`<html>${'<div>'.repeat(300)}0`)))).toBe('LIMIT_HTML_DEPTH')
  })

  test('half a million tags are refused, and soon', () => {
    const page = bytes(`<html><body>${'<br>'.repeat(500_000)}</body></html>`)
    const since = performance.now()
    expect(codeOf(() => readBytes('a.html', page))).toBe('LIMIT_HTML_NODES')
    expect(performance.now() - since).toBeLessThan(5000)
  })

  test('half a million tags that never close are refused, and soon', () => {
    const since = performance.now()
    expect(codeOf(() => readBytes('a.html', bytes(`<html>${'<p>'.repeat(500_000)}`)))).toMatch(/^LIMIT_HTML/)
    expect(codeOf(() => readBytes('a.html', bytes(`<html>${'<td><b>'.repeat(250_000)}`)))).toMatch(/^LIMIT_HTML/)
    expect(performance.now() - since).toBeLessThan(5000)
  })

  test('a file beyond all reason is refused before it is decoded', () => {
    expect(codeOf(() => readBytes('a.txt', new Uint8Array(21 * 1024 * 1024)))).toBe('LIMIT_FILE_SIZE')
  })

  test('one line of a million signs that only begin tags is read soon', () => {
    const since = performance.now()
    expect(readBytes('a.txt', bytes(`规章0${'<'.repeat(1_000_000)}`)).type).toBe('text')
    expect(performance.now() - since).toBeLessThan(5000)
  })
})

describe('readSource', () => {
  test('reads a file under its own name; one that is not there is the system’s error', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'readers-'))
    try {
      await writeFile(join(folder, '年报.txt'), '规章 0')
      expect(await readSource(join(folder, '年报.txt'))).toMatchObject({ name: '年报.txt', text: '规章 0' })
      await expect(readSource(join(folder, 'none.txt'))).rejects.toMatchObject({ code: 'ENOENT' })
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
