import { describe, expect, test } from 'vitest'
import { readDocument } from '../read-document.ts'
import { ReadError } from '../read-error.ts'
import { cell, merge, paragraph, table, testDocx } from '../testing/test-docx.ts'
import { testZip } from '../testing/test-zip.ts'

const read = (body: string) => readDocument('a.docx', testDocx(body))
const textOf = async (body: string) => (await read(body)).text
const run = (inner: string) => `<w:p><w:r>${inner}</w:r></w:p>`

/** The cells of a document as `text colspan×rowspan`. */
async function cellsOf(body: string): Promise<string[]> {
  const { text, marks } = await read(body)
  return marks.flatMap((mark) => (mark.kind === 'cell' ? [`${text.slice(mark.start, mark.end).trim()} ${mark.colspan}×${mark.rowspan}`] : []))
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'read'
  } catch (error) {
    return error instanceof ReadError ? error.code : String(error)
  }
}

describe('paragraphs', () => {
  test('stand on lines', async () => {
    expect(await textOf(`${paragraph('一')}<w:p/>${paragraph('二')}`)).toBe('一\n\n二\n')
  })

  test('blanks count only where they are to be kept', async () => {
    expect(await textOf('<w:p><w:r><w:t> 一 </w:t></w:r><w:r><w:t xml:space="preserve"> 二\n三 </w:t></w:r></w:p>')).toBe('一 二 三 \n')
  })

  test('tabs, line ends, hyphens and entities are characters', async () => {
    expect(
      await textOf(run('<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>3 &lt; &#x4e00;</w:t><w:cr/>')),
    ).toBe('a\tb\nc-3 < 一\n\n')
    expect(await textOf('<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r></w:p>')).toBe('a\n')
  })

  test('what no reader sees is left out: deleted, moved and hidden text, field codes, second versions, reading aids', async () => {
    const gone = '<w:r><w:t>去</w:t></w:r>'
    const body = [
      `<w:p><w:del>${gone}<w:r><w:delText>去</w:delText></w:r></w:del><w:moveFrom>${gone}</w:moveFrom><w:ins><w:r><w:t>来</w:t></w:r></w:ins></w:p>`,
      run('<w:rPr><w:vanish/></w:rPr><w:t>去</w:t><w:tab/>'),
      run('<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>来</w:t>'),
      run('<w:rPr><w:strike/></w:rPr><w:t>去</w:t></w:r><w:r><w:rPr><w:dstrike/></w:rPr><w:t>去</w:t>'),
      run('<w:rPr><w:strike w:val="false"/></w:rPr><w:t>来</w:t>'),
      '<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>来</w:t></w:r></w:p>',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>7</w:t></w:r></w:p>',
      '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>来</w:t></mc:Choice><mc:Fallback><w:t>去</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>',
      '<w:p><w:r><w:ruby><w:rt><w:r><w:t>qù</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>来</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>',
    ]
    expect(await textOf(body.join(''))).toBe('来\n\n来\n\n来\n来\n7\n来\n来\n')
  })

  test('the raised sign of a note is no part of its number', async () => {
    const raised = (text: string) => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`
    const plain = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
    expect(await textOf(`<w:p>${plain('收到5')}${raised('1')}${plain('件')}</w:p>`)).toBe('收到5件\n')
    expect(await textOf(`<w:p>${raised('1')}${raised('2')}</w:p><w:p>${raised('3')}</w:p><w:p>${plain('m')}${raised('2')}</w:p>`)).toBe('12\n3\nm2\n')
  })

  test('any prefix and the strict edition are understood', async () => {
    const zip = (root: string) =>
      testZip([
        { name: '[Content_Types].xml', data: '' },
        { name: 'word/document.xml', data: root },
      ])
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const xml = `<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>一</x:t></x:r></x:p><t>no</t></x:body></x:document>`
    expect((await readDocument('a', zip(xml))).text).toBe('一\n')
    expect((await readDocument('a', zip(Buffer.from(`\uFEFF${xml}`).toString()))).text).toBe('一\n')
  })
})

describe('tables', () => {
  test('a tab after each cell, a line end after each row, and marks around them', async () => {
    const { text, marks } = await read(
      paragraph('表') +
        table([
          [cell('规章'), cell('1'), cell('')],
          [cell('文件'), cell('2'), cell('3')],
        ]) +
        paragraph('后'),
    )
    expect(text).toBe('表\n规章\t1\t\n文件\t2\t3\n后\n')
    expect(marks.filter(({ kind }) => kind === 'row').map(({ start, end }) => text.slice(start, end))).toEqual(['规章\t1\t\n', '文件\t2\t3'])
    expect(marks.filter(({ kind }) => kind === 'table').map(({ start, end }) => text.slice(start, end))).toEqual(['规章\t1\t\n文件\t2\t3'])
  })

  test('merged cells are there once, with their spans', async () => {
    const rows = [
      [cell('头', '<w:gridSpan w:val="3"/>')],
      [cell('组', merge.begins), cell('甲'), cell('1')],
      [cell('', merge.goesOn), cell('乙'), cell('2')],
      [cell('', merge.goesOn), cell('丙'), cell('3')],
      [cell('尾'), cell('丁'), cell('')],
    ]
    expect(await cellsOf(table(rows))).toEqual([
      '头 3×1',
      '组 1×3',
      '甲 1×1',
      '1 1×1',
      '乙 1×1',
      '2 1×1',
      '丙 1×1',
      '3 1×1',
      '尾 1×1',
      '丁 1×1',
      ' 1×1',
    ])
  })

  test('a cell that would go on where nothing began is a cell', async () => {
    expect(await cellsOf(table([[cell('甲', merge.goesOn), cell('1')]]))).toEqual(['甲 1×1', '1 1×1'])
  })

  test('the columns of a row count from where its cells begin', async () => {
    const first =
      '<w:tr><w:trPr/><w:tc><w:p/></w:tc><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>组</w:t></w:r></w:p></w:tc></w:tr>'
    const second =
      '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>'
    expect(await cellsOf(`<w:tbl>${first}${second}</w:tbl>`)).toEqual([' 1×1', '组 1×2', '1 1×1'])
  })

  test('lines inside a cell are apart for a person and blanks for a reader', async () => {
    const { text, marks } = await read(table([[cell(['不予', '公开']), cell('1')]]))
    expect(text).toBe('不予\n公开\t1\n')
    expect(marks.filter(({ kind }) => kind === 'stands')).toEqual([{ kind: 'stands', start: 2, end: 3, text: ' ' }])
  })

  test('a table that holds tables is the layout of the page', async () => {
    const inner = table([[cell('规章'), cell('1')]])
    const outer = `<w:tbl><w:tr><w:tc>${paragraph('上')}${inner}${paragraph('下')}</w:tc></w:tr></w:tbl>`
    const { text, marks } = await read(outer)
    expect(text).toBe('上\n规章\t1\n下\n')
    expect(marks.filter(({ kind }) => kind === 'table').map(({ start, end }) => text.slice(start, end))).toEqual(['规章\t1'])
  })
})

describe('what is refused', () => {
  test('no text, a DTD, broken XML, a missing part', async () => {
    expect(await codeOf(read('<w:p/>'))).toBe('EMPTY')
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    expect(await codeOf(readDocument('a', testDocx(paragraph('&b;'), entities)))).toBe('XML_DTD')
    expect(await codeOf(read('<w:p>'))).toBe('FILE_DAMAGED')
    expect(await codeOf(read(paragraph('&b;')))).toBe('FILE_DAMAGED')
    expect(await codeOf(readDocument('a', testDocx(paragraph('一')).subarray(0, 300)))).toBe('FILE_DAMAGED')
  })

  test('workbooks, OpenDocument and archives, whatever they are called', async () => {
    const zip = (...names: string[]) => testZip(names.map((name) => ({ name, data: '' })))
    expect(await codeOf(readDocument('a.docx', zip('[Content_Types].xml', 'xl/workbook.xml')))).toBe('TYPE_UNSUPPORTED')
    expect(await codeOf(readDocument('a.docx', zip('mimetype', 'content.xml')))).toBe('TYPE_UNSUPPORTED')
    expect(await codeOf(readDocument('a.docx', zip('a.txt')))).toBe('TYPE_UNSUPPORTED')
  })

  test('tables and elements past all measure', async () => {
    expect(await codeOf(read(table([[cell('1', '<w:gridSpan w:val="100000000"/>')]])))).toBe('LIMIT_TABLE_SPAN')
    expect(await codeOf(read(table(Array.from({ length: 501 }, (_, at) => [cell(String(at))]))))).toBe('LIMIT_TABLE_SIZE')
    expect(await codeOf(read(table([Array.from({ length: 201 }, (_, at) => cell(String(at)))])))).toBe('LIMIT_TABLE_SIZE')
    expect(await codeOf(read('<w:smartTag>'.repeat(300)))).toBe('LIMIT_XML_DEPTH')
    expect(await codeOf(read(`<w:p ${Array.from({ length: 1001 }, (_, at) => `a${at}=""`).join(' ')}/>`))).toBe('LIMIT_XML_ATTRIBUTES')
  })
})

test('macros are noticed and nothing of them is read', async () => {
  const { notes } = await readDocument('a.docm', testDocx(paragraph('一'), '', [{ name: 'word/vbaProject.bin', data: 'x', crc: 1 }]))
  expect(notes?.map(({ code }) => code)).toEqual(['MACROS_IGNORED'])
})
