import { readFile } from 'node:fs/promises'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createReaders } from '../create-readers.ts'
import { readDocument } from '../read-document.ts'
import type { ReadError } from '../read-error.ts'
import { type TestPage, type TestText, testPdf } from '../testing/test-pdf.ts'

const read = (...pages: TestPage[]) => readDocument('a.pdf', testPdf(pages))
const textOf = async (...pages: TestPage[]) => (await read(...pages)).text
const at = (x: number, y: number, text: string, size = 12): TestText => ({ text, x, y, size })

/** What a reader of the text sees: markup left out. */
async function seenIn(...pages: TestPage[]): Promise<string> {
  const { text, marks } = await read(...pages)
  return marks.filter(({ kind }) => kind === 'markup').reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
}

/** The lines of a table with these places of columns and rows. */
function ruled(columns: readonly number[], rows: readonly number[]): [number, number, number, number][] {
  const [left = 0, right = 0] = [columns[0], columns.at(-1)]
  const [top = 0, bottom = 0] = [rows[0], rows.at(-1)]
  return [
    ...rows.map((y): [number, number, number, number] => [left, y, right, y]),
    ...columns.map((x): [number, number, number, number] => [x, top, x, bottom]),
  ]
}

async function cellsOf(...pages: TestPage[]): Promise<string[]> {
  const { text, marks } = await read(...pages)
  return marks.flatMap((mark) => (mark.kind === 'cell' ? [`${text.slice(mark.start, mark.end).trim()} ${mark.colspan}×${mark.rowspan}`] : []))
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'read',
    (error: ReadError) => error.code,
  )

describe('lines', () => {
  test('stand in the order of the page, whatever the order in the file', async () => {
    expect(await textOf({ texts: [at(100, 200, '三'), at(100, 100, '一'), at(130, 150, '丙'), at(100, 150, '乙')] })).toBe(
      '一\n乙  丙\n三\n'.replace('乙  丙', '乙   丙'),
    )
  })

  test('words in columns stand blanks apart, letters side by side do not', async () => {
    const row = [at(60, 100, '规'), at(72, 100, '章'), at(200, 100, '1'), at(240, 100, '0'), at(280, 100.8, '12')]
    expect(await textOf({ texts: row })).toMatch(/^规章 {2,}1 {2,}0 {2,}12\n$/)
  })

  test('letters set wide are one word, a drawn blank is a blank', async () => {
    const wide = [...'2048'].map((digit, place) => at(60 + place * 8.4, 100, digit))
    expect(await textOf({ texts: wide })).toBe('2048\n')
    expect(await textOf({ texts: [at(60, 100, '20 48')] })).toBe('20 48\n')
  })

  test('a sentence over two lines is one to a reader, also over a page; a short line ends it', async () => {
    const first: TestPage = { texts: [at(84, 100, '甲'.repeat(36)), at(60, 120, '乙'.repeat(38)), at(60, 740, '丙'.repeat(38))] }
    const second: TestPage = { texts: [at(60, 100, '丁'), at(60, 120, '戊')] }
    expect(await seenIn(first, second)).toBe(`${'甲'.repeat(36)}${'乙'.repeat(38)}${'丙'.repeat(38)}丁\n戊\n`)
  })

  test('a heading after a full line, or a line after the end of a sentence, stands by itself', async () => {
    const lines = ['甲'.repeat(38), '二、主动公开', `${'乙'.repeat(37)}。`, '丙']
    expect(await seenIn({ texts: lines.map((line, row) => at(60, 100 + row * 20, line)) })).toBe(`${lines.join('\n')}\n`)
  })

  test('page numbers, heads and feet are no text, the first head is', async () => {
    const page = (number: number): TestPage => ({
      texts: [at(60, 40, '某县政府信息公开'), at(60, 300, `正文${'甲乙丙'[number - 1]}`), at(290, 815, `- ${number} -`)],
    })
    expect(await seenIn(page(1), page(2), page(3))).toBe('某县政府信息公开\n正文甲\n正文乙\n正文丙\n')
    expect(await textOf(page(1), page(2), page(3))).toContain('- 2 -')
  })

  test('bare numbers count as page numbers only where they count the pages', async () => {
    const page = (number: number, foot: number): TestPage => ({ texts: [at(60, 300, `正文${number}`), at(290, 815, String(foot))] })
    expect(await seenIn(page(1, 7), page(2, 8))).toBe('正文1\n正文2\n')
    expect(await seenIn(page(1, 7), page(2, 31))).toBe('正文1\n7\n正文2\n31\n')
  })

  test('turned pages are read upright', async () => {
    expect(await textOf({ texts: [at(100, 100, '一'), at(100, 200, '二')], rotate: 180 })).toMatch(/二\n一\n/)
  })
})

describe('tables with ruled lines', () => {
  const columns = [60, 160, 260, 360]
  const rows = [100, 130, 160]

  test('are read cell by cell, the empty ones too', async () => {
    const page: TestPage = {
      lines: ruled(columns, rows),
      texts: [at(70, 120, '规章'), at(200, 120, '1'), at(70, 150, '文件'), at(300, 150, '3'), at(60, 80, '前'), at(60, 200, '后')],
    }
    const { text, marks } = await read(page)
    expect(text).toBe('前\n规章\t1\t\n文件\t\t3\n后\n')
    expect(marks.filter(({ kind }) => kind === 'row').map(({ start, end }) => text.slice(start, end))).toEqual(['规章\t1\t\n', '文件\t\t3'])
  })

  test('merged cells have their spans', async () => {
    const lines: [number, number, number, number][] = [
      [60, 100, 360, 100],
      [160, 130, 360, 130],
      [60, 160, 360, 160],
      [60, 100, 60, 160],
      [160, 100, 160, 160],
      [260, 130, 260, 160],
      [360, 100, 360, 160],
    ]
    const texts = [at(70, 135, '组'), at(200, 120, '头'), at(200, 150, '1'), at(300, 150, '2')]
    expect(await cellsOf({ lines, texts })).toEqual(['组 1×2', '头 2×1', '1 1×1', '2 1×1'])
  })

  test('drawn cell by cell with gaps, or open at the sides, they are the same', async () => {
    const strips = columns.slice(0, -1).flatMap((x) =>
      rows.slice(0, -1).flatMap((y): [number, number, number, number][] => [
        [x + 1, y + 1, 98, 0.6],
        [x + 1, y + 28, 98, 0.6],
        [x + 1, y + 1, 0.6, 27],
        [x + 98, y + 1, 0.6, 27],
      ]),
    )
    const texts = [at(70, 120, '规章'), at(200, 120, '1'), at(70, 150, '文件'), at(300, 150, '3')]
    const expected = ['规章 1×1', '1 1×1', ' 1×1', '文件 1×1', ' 1×1', '3 1×1']
    expect(await cellsOf({ strips, texts })).toEqual(expected)
    expect(await cellsOf({ lines: ruled(columns, rows).filter(([x0, , x1]) => x0 !== x1 || (x0 !== 60 && x0 !== 360)), texts })).toEqual(expected)
  })

  test('a frame around a page, a line under words and a frame around one paragraph are no tables', async () => {
    const frame = ruled([30, 560], [30, 810])
    const texts = [at(70, 120, '标题'), at(70, 150, '正文')]
    expect((await read({ lines: [...frame, [70, 123, 94, 123]], texts })).marks).toEqual([])
    expect(await cellsOf({ lines: [...frame, ...ruled(columns, rows)], texts: [...texts, at(200, 150, '1')] })).toEqual([
      '标题 1×1',
      ' 1×1',
      ' 1×1',
      '正文 1×1',
      '1 1×1',
      ' 1×1',
    ])
  })

  test('grounds behind lines of text are no table', async () => {
    const strips = [100, 130, 160].map((y): [number, number, number, number] => [60, y, 300, 30])
    expect((await read({ strips, texts: [at(70, 120, '一、总体情况'), at(70, 150, '正文'), at(70, 180, '正文')] })).marks).toEqual([])
  })

  test('lines inside a cell are blanks to a reader; a number that found no room goes on', async () => {
    const lines = ruled([60, 85, 160], [100, 160])
    const { text, marks } = await read({ lines, texts: [at(62, 118, '1288'.slice(0, 3)), at(62, 134, '8'), at(90, 118, '12'), at(90, 134, '8')] })
    expect(text).toBe('128\n8\t12\n8\n')
    expect(marks.flatMap((mark) => (mark.kind === 'markup' || mark.kind === 'stands' ? [[mark.kind, mark.start]] : []))).toEqual([
      ['markup', 3],
      ['stands', 8],
    ])
  })

  test('numbers that meet at a line are two, one that crosses it is one', async () => {
    const lines = ruled([60, 110, 160, 210], [100, 130])
    const met = [at(62, 120, '规章'), at(129.7, 120, '15644'), at(160.1, 120, '110385')]
    expect(await cellsOf({ lines, texts: met })).toEqual(['规章 1×1', '15644 1×1', '110385 1×1'])
    const crossing = [...'12345678'].map((digit, place) => at(118 + place * 6, 120, digit))
    expect(await cellsOf({ lines, texts: [at(62, 120, '规章'), ...crossing] })).toEqual(['规章 1×1', '12345678 1×1', ' 1×1'])
  })

  test('what a page break leaves of a row is no row', async () => {
    const texts = [at(70, 120, '规章'), at(200, 120, '1')]
    expect(await cellsOf({ lines: ruled([60, 160, 260], [100, 103.5, 130]), texts })).toEqual(['规章 1×1', '1 1×1'])
  })
})

describe('tables over pages', () => {
  const columns = [60, 160, 260, 360]
  const foot = (number: number) => at(290, 815, `- ${number} -`)
  /** The last row of the first page and the first of the second have no line where the page ends. */
  const first = [...ruled(columns, [100, 130]), ...columns.map((x): [number, number, number, number] => [x, 130, x, 790])]
  const second = [...columns.map((x): [number, number, number, number] => [x, 50, x, 90]), ...ruled(columns, [90, 120])]
  const texts = [at(70, 120, '规章'), at(170, 120, '1'), at(270, 120, '2'), at(70, 780, '行政规范')]
  const rest = [at(70, 70, '性文件'), at(70, 110, '许可'), at(170, 110, '5'), at(270, 110, '6'), foot(2)]

  test('a row cut by the page break is one row, whichever part holds the numbers', async () => {
    const numbers = (y: number) => [at(170, y, '3'), at(270, y, '4')]
    const expected = ['规章 1×1', '1 1×1', '2 1×1', '行政规范\n性文件 1×1', '3 1×1', '4 1×1', '许可 1×1', '5 1×1', '6 1×1']
    expect(await cellsOf({ lines: first, texts: [...texts, ...numbers(780), foot(1)] }, { lines: second, texts: rest })).toEqual(expected)
    expect(await cellsOf({ lines: first, texts: [...texts, foot(1)] }, { lines: second, texts: [...numbers(70), ...rest] })).toEqual(expected)
  })

  test('two numbers stay two, and so do rows with a line between them', async () => {
    const filled: TestPage = { lines: first, texts: [...texts, at(170, 780, '3'), foot(1)] }
    expect(await cellsOf(filled, { lines: second, texts: [at(170, 70, '7'), ...rest] })).toContain('7 1×1')
    const closed: TestPage = { lines: ruled(columns, [50, 90, 120]), texts: rest }
    expect(await cellsOf(filled, closed)).toContain('性文件 1×1')
  })

  test('the rest of a cut row may stand behind the head, printed again', async () => {
    const head = [at(70, 80, '规章'), at(170, 80, '1'), at(270, 80, '2')]
    const again: TestPage = { lines: ruled(columns, [60, 90, 120]), texts: [...head, at(70, 110, '性文件'), at(170, 110, '3'), foot(2)] }
    expect(await cellsOf({ lines: first, texts: [...texts, foot(1)] }, again)).toEqual([
      '规章 1×1',
      '1 1×1',
      '2 1×1',
      '行政规范\n性文件 1×1',
      '3 1×1',
      ' 1×1',
    ])
  })

  test('lines reach no further than they are seen: the head of the page is in no cell', async () => {
    const lines = columns.map((x): [number, number, number, number] => [x, 10, x, 90])
    const page: TestPage = { lines: [...lines, ...ruled(columns, [90, 120])], shown: [50, 50, 320, 200], texts: [at(170, 30, '11'), ...rest] }
    expect((await cellsOf(page)).join()).not.toContain('11')
  })

  test('a cell that goes on before and after the page has its side, though no line meets it', async () => {
    const uprights = columns.map((x): [number, number, number, number] => [x, 60, x, 790])
    const inner: [number, number, number, number][] = [...uprights, [160, 400, 360, 400]]
    expect(await cellsOf({ lines: inner, texts: [at(70, 300, '组'), at(170, 80, '甲'), at(270, 80, '1'), at(170, 500, '乙')] })).toEqual([
      '组 1×2',
      '甲 1×1',
      '1 1×1',
      '乙 1×1',
      ' 1×1',
    ])
  })
})

describe('files', () => {
  test('with a font of their own that maps to radicals', async () => {
    const { text, marks } = await readDocument('a.pdf', await readFile(new URL('../../fixtures/ruled-by-a-browser.pdf', import.meta.url)))
    expect(text).toBe(
      '⾏政规章和⽂件公开在本表内，不公开的不在本表内，本表内有规章和⽂件，规章和⽂件\n在本表内，不在本表内的不公开。\n⾏政\t公开\t不公开\n规章\t0\t\n⾏政规章⽂件\t2\t16\n⽂件\t3\n4\n',
    )
    const spans = marks.flatMap((mark) => (mark.kind === 'cell' ? [`${mark.colspan}×${mark.rowspan}`] : []))
    expect(spans.slice(-3)).toEqual(['1×2', '2×1', '2×1'])
  })

  test('of pictures are refused, single pages of pictures told', async () => {
    expect(await codeOf(read({ picture: true }, { picture: true }))).toBe('SCANNED')
    const { notes } = await read({ texts: [at(60, 100, '一')] }, { picture: true })
    expect(notes).toMatchObject([{ code: 'PAGE_WITHOUT_TEXT', text: expect.stringContaining('第 2 页') }])
  })

  test('with a password, broken, or with too many pages are refused', async () => {
    const one = { texts: [at(60, 100, '一')] }
    expect(await codeOf(readDocument('a', testPdf([one], { encrypted: true })))).toBe('PDF_ENCRYPTED')
    expect(await codeOf(readDocument('a', Buffer.from('%PDF-1.7\nnothing')))).toBe('FILE_DAMAGED')
    expect(await codeOf(read(...Array.from({ length: 301 }, () => one)))).toBe('LIMIT_PDF_PAGES')
  })

  test('cut off in the middle are read as far as they go, or refused', async () => {
    const file = testPdf([{ texts: [at(60, 100, '一')] }])
    for (let size = 20; size < file.length; size += 97)
      expect(['read', 'FILE_DAMAGED', 'SCANNED']).toContain(await codeOf(readDocument('a', file.subarray(0, size))))
  })

  test('with scripts are read, and the scripts do not run', async () => {
    const { text } = await readDocument('a', testPdf([{ texts: [at(60, 100, '一')] }], { script: 'globalThis.ran = true' }))
    expect(text).toBe('一\n')
    expect('ran' in globalThis).toBe(false)
  })

  test('that inflate past all measure end their process alone', async () => {
    const readers = createReaders({ memoryMb: 250, timeoutMs: 1_500 })
    const bomb = testPdf([{ deflated: deflateSync(Buffer.alloc(60 * 1024 * 1024, 'q ')) }])
    expect(bomb.length).toBeLessThan(1024 * 1024)
    try {
      expect(await codeOf(readers.read('a.pdf', bomb))).toMatch(/^LIMIT_(?:MEMORY|TIME)$/)
      expect((await readers.read('b.pdf', testPdf([{ texts: [at(60, 100, '一')] }]))).text).toBe('一\n')
    } finally {
      await readers.close()
    }
  }, 60_000)
})
