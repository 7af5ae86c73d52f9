import { describe, expect, test } from 'vitest'
import { readDocument } from '../read-document.ts'
import { ReadError } from '../read-error.ts'
import { paragraph, testDocx } from '../testing/test-docx.ts'
import { testZip } from '../testing/test-zip.ts'
import { InflateBudget } from '../zip/inflate-budget.ts'
import { inflateEntry } from '../zip/inflate-entry.ts'
import { listEntries } from '../zip/list-entries.ts'
import { openZip } from '../zip/open-zip.ts'

const megabyte = 1024 * 1024
const one = paragraph('')
/** A document that inflates to so many megabytes of empty paragraphs. */
const bomb = (megabytes: number, declared?: number) => {
  const data = one.repeat(Math.ceil((megabytes * megabyte) / one.length))
  const part = declared === undefined ? { data } : { data, declared }
  return testZip([
    { name: '[Content_Types].xml', data: '' },
    { name: 'word/document.xml', ...part },
  ])
}

/** The code that ends the reading, the bytes inflated until then, and the memory that the process has grown by. */
async function endOf(file: Buffer): Promise<{ code: string; inflated: number; grown: number }> {
  const before = process.memoryUsage.rss()
  const zip = await openZip(file, 10)
  const part = (await listEntries(zip)).find(({ name }) => name === 'word/document.xml')
  const budget = new InflateBudget(50 * megabyte)
  const code = await readDocument('a.docx', file).then(
    () => 'read',
    (error: ReadError) => error.code,
  )
  try {
    if (part) for await (const chunk of inflateEntry(zip, part.entry, budget)) expect(chunk.length).toBeLessThanOrEqual(megabyte)
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError)
  }
  return { code, inflated: budget.taken, grown: process.memoryUsage.rss() - before }
}

describe('a document that inflates past all measure', () => {
  test('20 MB out of some 60 KB: refused before a byte is inflated', async () => {
    const file = bomb(20)
    expect(file.length).toBeLessThan(65_000)
    expect(await endOf(file)).toMatchObject({ code: 'LIMIT_ARCHIVE_RATIO', inflated: 0 })
  })

  test('100 MB out of some 300 KB: the same', async () => {
    const file = bomb(100)
    expect(file.length).toBeLessThan(320_000)
    expect(await endOf(file)).toMatchObject({ code: 'LIMIT_ARCHIVE_SIZE', inflated: 0 })
  })

  test('sizes that lie: what comes out is counted, and its end is soon', async () => {
    const { code, inflated, grown } = await endOf(bomb(60, 100))
    expect(code).toBe('LIMIT_ARCHIVE_SIZE')
    expect(inflated).toBeLessThan(megabyte)
    expect(grown).toBeLessThan(100 * megabyte)
  })

  test('parts beyond counting, and parts that say they are', async () => {
    const many = Array.from({ length: 2_001 }, (_, at) => ({ name: `word/${at}.xml`, data: '' }))
    await expect(readDocument('a.docx', testDocx(one, '', many))).rejects.toMatchObject({ code: 'LIMIT_ARCHIVE_ENTRIES' })
    await expect(readDocument('a.docx', testZip([{ name: 'a', data: '' }], 65_000))).rejects.toMatchObject({ code: 'LIMIT_ARCHIVE_ENTRIES' })
  })

  test('more text, more elements', async () => {
    const stored = (body: string) => {
      const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:document>`
      return testZip([
        { name: '[Content_Types].xml', data: '' },
        { name: 'word/document.xml', data: xml, stored: true },
      ])
    }
    await expect(readDocument('a.docx', stored(paragraph('字'.repeat(2_000_001))))).rejects.toMatchObject({ code: 'LIMIT_TEXT' })
    await expect(readDocument('a.docx', stored('<w:r/>'.repeat(500_001)))).rejects.toMatchObject({ code: 'LIMIT_XML_NODES' })
  })
})
