import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createReaders } from './create-readers.ts'
import { ReadError } from './read-error.ts'
import { readSource } from './read-source.ts'
import { cell, paragraph, table, testDocx } from './testing/test-docx.ts'
import { testPdf } from './testing/test-pdf.ts'
import { testZip } from './testing/test-zip.ts'

// Processes are started here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-readers-'))
})
afterAll(() => rm(folder, { recursive: true }))

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'read',
    (error: ReadError) => error.code,
  )

describe('a bad file ends its own process and no other', () => {
  const program = new URL('./testing/hostile-tasks.ts', import.meta.url)
  const quick = createReaders({ timeoutMs: 200, program })
  const small = createReaders({ timeoutMs: 30_000, memoryMb: 200, program })
  afterAll(() => Promise.all([quick.close(), small.close()]))
  /** A file that is read in the other process, with this name. */
  const send = (name: string, readers = quick) => readers.read(name, Buffer.from('PK\x03\x04'))

  test.each([
    ['hang', 'LIMIT_TIME', quick],
    ['sleep', 'LIMIT_TIME', quick],
    ['heap', 'LIMIT_MEMORY', small],
    ['buffers', 'LIMIT_MEMORY', small],
    ['exit', 'WORKER_FAILED', quick],
    ['abort', 'WORKER_FAILED', quick],
    ['garbage', 'WORKER_FAILED', quick],
    ['stranger', 'WORKER_FAILED', quick],
    ['mistake', 'WORKER_FAILED', quick],
    ['fall', 'FILE_DAMAGED', small],
    ['fall and go on', 'read', quick],
  ] as const)('%s: %s', async (name, code, readers) => {
    expect(await codeOf(send(name, readers))).toBe(code)
    expect((await send('good', readers)).text).toBe('PK\x03\x04')
  })

  test('many at a time are read in turn', async () => {
    const names = ['good', 'exit', 'good', 'mistake', 'good']
    expect(await Promise.all(names.map((name) => codeOf(send(name))))).toEqual(['read', 'WORKER_FAILED', 'read', 'WORKER_FAILED', 'read'])
  })

  test('a program that cannot be started fails each file, and does not wait', async () => {
    const none = createReaders({ program: new URL('./testing/no-such-program.ts', import.meta.url) })
    expect(await codeOf(none.read('good', Buffer.from('PK\x03\x04')))).toBe('WORKER_FAILED')
    await none.close()
  })

  test('what is given up at the end is said to have failed', async () => {
    const other = createReaders({ program: new URL('./testing/hostile-tasks.ts', import.meta.url) })
    const code = codeOf(other.read('sleep', Buffer.from('PK\x03\x04')))
    await other.close()
    expect(await code).toBe('WORKER_FAILED')
  })
})

describe('documents of every kind', () => {
  const readers = createReaders()
  afterAll(() => readers.close())
  const docx = testDocx(paragraph('一') + table([[cell('甲'), cell('1')]]))
  const pdf = testPdf([{ texts: [{ text: '二', x: 100, y: 100 }] }])

  test('are read, with the same source on the spot and apart', async () => {
    const path = join(folder, 'a.docx')
    await writeFile(path, docx)
    const source = await readers.readFile(path)
    expect(source).toMatchObject({ name: 'a.docx', type: 'docx', text: '一\n甲\t1\n' })
    expect(source.marks.map(({ kind }) => kind)).toEqual(['cell', 'row', 'table', 'cell'])
    expect(await readSource(path)).toEqual(source)
    expect(await readers.read('b.pdf', pdf)).toMatchObject({ type: 'pdf', text: '二\n' })
  })

  test('a large page is read apart, and says the same', async () => {
    const page = `<html><body>${'<p>第一段。</p>\n'.repeat(30_000)}</body></html>`
    const source = await readers.read('a.html', Buffer.from(page))
    expect(source.type).toBe('html')
    expect(source.marks.length).toBeGreaterThan(120_000)
  })

  test('refusals keep their code and their words', async () => {
    await expect(readers.read('a.docx', testZip([{ name: 'a.txt', data: '' }]))).rejects.toMatchObject({
      name: 'ReadError',
      code: 'TYPE_UNSUPPORTED',
      message: expect.stringContaining('压缩包'),
    })
    expect(await codeOf(readers.read('a', Buffer.alloc(20 * 1024 * 1024 + 1)))).toBe('LIMIT_FILE_SIZE')
    expect(await codeOf(readers.read('a', Buffer.alloc(0)))).toBe('EMPTY')
    expect(await codeOf(readers.readFile(join(folder, 'none.txt')))).toBe('ENOENT')
    expect(await codeOf(readers.readFile(folder))).toBe('EISDIR')
  })

  test('an archive gives its documents one by one; one inside it is refused', async () => {
    const path = join(folder, 'a.zip')
    const entries = [
      { name: '甲/一.docx', data: docx },
      { name: '二.pdf', data: pdf },
      { name: '三.txt', data: Buffer.from('b9e6d5c23136bcfe', 'hex') },
      { name: '四.zip', data: testZip([{ name: 'a.txt', data: '1' }]) },
      { name: '五.txt', data: '' },
      { name: '六.png', data: '\x89PNG' },
    ]
    await writeFile(path, testZip(entries))
    const found: [string, string][] = []
    for await (const { name, source } of readers.readArchive(path, (one) => !one.endsWith('.png')))
      found.push([name, source instanceof ReadError ? source.code : source.text])
    expect(found).toEqual([
      ['甲/一.docx', '一\n甲\t1\n'],
      ['二.pdf', '二\n'],
      ['三.txt', '规章16件'],
      ['四.zip', 'TYPE_UNSUPPORTED'],
      ['五.txt', 'EMPTY'],
    ])
  })
})
