import { expect, test } from 'vitest'
import { readDocument } from './read-document.ts'
import { ReadError } from './read-error.ts'
import { cell, merge, paragraph, table, testDocx } from './testing/test-docx.ts'
import { testPdf } from './testing/test-pdf.ts'
import { testZip } from './testing/test-zip.ts'

const files = {
  docx: testDocx(
    paragraph('一、总体情况') +
      table([
        [cell('甲', merge.begins), cell('1')],
        [cell('', merge.goesOn), cell('2')],
      ]),
  ),
  // Not compressed, so that damage reaches the XML.
  plain: testZip([
    { name: '[Content_Types].xml', data: '', stored: true },
    {
      name: 'word/document.xml',
      data: `<w:document xmlns:w="http://x/wordprocessingml/2006/main">${table([[cell('甲'), cell('1')]])}</w:document>`,
      stored: true,
    },
  ]),
  pdf: testPdf([{ texts: [{ text: '规章 1', x: 60, y: 100 }], lines: [[50, 90, 200, 90]] }, { texts: [{ text: '二', x: 60, y: 100 }] }]),
  page: Buffer.from('<html><head><meta charset="gbk"></head><body><p>规章</p><table><tr><td colspan=2>1</td></tr></table></body></html>'),
  script: Buffer.from('{"content":"<p>\\u89c4\\u7ae0<\\/p><table><tr><td>1<\\/td><\\/tr><\\/table>"}'),
}

/** The same numbers every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
}

test.each(Object.entries(files))('a damaged file is read or refused with a code, never anything else: %s', async (_, file) => {
  const next = numbers(7)
  for (let round = 0; round < 150; round += 1) {
    const bytes = Buffer.from(file)
    for (let hits = next(4) + 1; hits > 0; hits -= 1) bytes[next(bytes.length)] = next(256)
    const damaged = next(5) === 0 ? bytes.subarray(0, next(bytes.length)) : bytes
    const result = await readDocument('a', damaged).catch((error: unknown) => error)
    if (result instanceof Error) expect(result).toBeInstanceOf(ReadError)
    else {
      const { text, marks } = result as Awaited<ReturnType<typeof readDocument>>
      expect(marks.every(({ start, end }) => start >= 0 && start <= end && end <= text.length)).toBe(true)
    }
  }
})
