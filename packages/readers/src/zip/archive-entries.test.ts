import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isArchive } from '../is-archive.ts'
import { ReadError } from '../read-error.ts'
import { testDocx } from '../testing/test-docx.ts'
import { type TestEntry, testZip } from '../testing/test-zip.ts'
import { archiveEntries } from './archive-entries.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-zip-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** What an archive gives: the text of each file, or the code that refused it. */
async function contents(entries: readonly TestEntry[], wanted?: (name: string) => boolean): Promise<[string, string][]> {
  const path = join(folder, 'a.zip')
  await writeFile(path, testZip(entries))
  const found: [string, string][] = []
  for await (const { name, bytes } of archiveEntries(path, wanted))
    found.push([name, bytes instanceof ReadError ? bytes.code : Buffer.from(bytes).toString()])
  return found
}

const gbk = (hex: string) => Buffer.from(hex, 'hex')
/** 报告.txt in GBK. */
const gbkName = gbk('b1a8b8e62e747874')

describe('names', () => {
  test('stay inside: what leads out is left out of the name', async () => {
    const names = ['../x.txt', '/etc/y.txt', 'C:\\z.txt', '..\\..\\w.txt', 'a/./b/../v.txt']
    expect((await contents(names.map((name) => ({ name, data: '1' })))).map(([name]) => name)).toEqual([
      'x.txt',
      'etc/y.txt',
      'z.txt',
      'w.txt',
      'a/b/v.txt',
    ])
  })

  test('in GBK, in UTF-8 with and without its flag, and in the field of Info-ZIP', async () => {
    const utf8 = Buffer.from('镇/报告.txt')
    const field = Buffer.alloc(9 + utf8.length)
    field.writeUInt16LE(0x7075, 0)
    field.writeUInt16LE(5 + utf8.length, 2)
    field.writeUInt8(1, 4)
    field.writeUInt32LE(crc32(Buffer.from('a.txt')), 5)
    utf8.copy(field, 9)
    const entries: TestEntry[] = [
      { name: gbkName, data: '1', flags: 0 },
      { name: '年报.txt', data: '2' },
      { name: '旧年报.txt', data: '3', flags: 0 },
      { name: 'a.txt', data: '4', flags: 0, extra: field },
    ]
    expect((await contents(entries)).map(([name]) => name)).toEqual(['报告.txt', '年报.txt', '旧年报.txt', '镇/报告.txt'])
  })
})

describe('files', () => {
  test('stored and compressed, folders and leftovers passed over, unwanted ones not opened', async () => {
    const entries: TestEntry[] = [
      { name: 'a/', data: '' },
      { name: 'a/一.txt', data: '一' },
      { name: 'b.txt', data: '二', stored: true },
      { name: '__MACOSX/a/._一.txt', data: 'x' },
      { name: 'a/.DS_Store', data: 'x' },
      { name: 'c.exe', data: 'x', crc: 1 },
    ]
    expect(await contents(entries, (name) => !name.endsWith('.exe'))).toEqual([
      ['a/一.txt', '一'],
      ['b.txt', '二'],
    ])
  })

  test('a second file of the same name, a link, a password, a wrong checksum: refused one by one, the others go on', async () => {
    const entries: TestEntry[] = [
      { name: 'a.txt', data: 'first' },
      { name: 'x/../a.txt', data: 'other' },
      { name: './a.txt', data: 'second' },
      { name: 'link.txt', data: '/etc/passwd', mode: 0o120777 },
      { name: 'secret.txt', data: 'x', flags: 0x801 },
      { name: 'broken.txt', data: 'x', crc: 7 },
      { name: 'z.txt', data: 'last' },
    ]
    expect(await contents(entries)).toEqual([
      ['a.txt', 'first'],
      ['x/a.txt', 'other'],
      ['a.txt', 'ARCHIVE_ENTRY'],
      ['link.txt', 'ARCHIVE_ENTRY'],
      ['secret.txt', 'ARCHIVE_ENTRY'],
      ['broken.txt', 'FILE_DAMAGED'],
      ['z.txt', 'last'],
    ])
  })

  test('a bomb among them is refused before it is inflated, and one that lies while it is', async () => {
    const zeros = Buffer.alloc(30 * 1024 * 1024)
    const entries: TestEntry[] = [
      { name: 'large.txt', data: zeros },
      { name: 'steep.txt', data: zeros.subarray(0, 3 * 1024 * 1024) },
      { name: 'lies.txt', data: zeros.subarray(0, 3 * 1024 * 1024), declared: 10 },
      { name: 'z.txt', data: 'last' },
    ]
    expect(await contents(entries)).toEqual([
      ['large.txt', 'LIMIT_ARCHIVE_SIZE'],
      ['steep.txt', 'LIMIT_ARCHIVE_RATIO'],
      ['lies.txt', 'LIMIT_ARCHIVE_SIZE'],
      ['z.txt', 'last'],
    ])
  })
})

describe('what is no archive', () => {
  const failure = async (bytes: Uint8Array) => {
    const path = join(folder, 'b.zip')
    await writeFile(path, bytes)
    return archiveEntries(path)
      .next()
      .then(
        () => null,
        (error: ReadError) => error.code,
      )
  }
  const files = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `${at}.txt`, data: '', stored: true as const }))

  test('is refused as a whole', async () => {
    expect(await failure(Buffer.from('no archive'))).toBe('FILE_DAMAGED')
    expect(await failure(testZip([{ name: 'a.txt', data: 'abc' }]).subarray(0, 40))).toBe('FILE_DAMAGED')
    expect(await failure(testZip(files(10_001)))).toBe('LIMIT_ARCHIVE_ENTRIES')
    await expect(archiveEntries(join(folder, 'none.zip')).next()).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('is told by its content', async () => {
    expect(await isArchive(testZip([{ name: 'a.txt', data: 'abc' }]))).toBe(true)
    expect(await isArchive(testZip(files(10_001)))).toBe(true)
    expect(await isArchive(testDocx(''))).toBe(false)
    expect(
      await isArchive(
        testZip([
          { name: '[Content_Types].xml', data: '' },
          { name: 'xl/workbook.xml', data: '' },
        ]),
      ),
    ).toBe(false)
    expect(await isArchive(Buffer.from('PK\x03\x04 and nothing'))).toBe(false)
    expect(await isArchive(Buffer.from('%PDF-1.4'))).toBe(false)
    expect(await isArchive(Buffer.from([0x89, 0x50, 0x4e, 0x47]))).toBe(false)
    const path = join(folder, 'c.zip')
    await writeFile(path, testZip([{ name: 'a.docx', data: testDocx('') }]))
    expect(await isArchive(path)).toBe(true)
  })
})
