import { type TestEntry, testZip } from './test-zip.ts'

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const namespaces = `xmlns:w="${wordNamespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`

/** For tests: a paragraph of one run. */
export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** For tests: a cell with paragraphs; `properties` as they stand in `w:tcPr`. */
export function cell(text: string | readonly string[], properties = ''): string {
  const paragraphs = [text].flat().map(paragraph)
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs.join('')}</w:tc>`
}

/** For tests: a table of finished cells, row by row. */
export function table(rows: readonly (readonly string[])[]): string {
  return `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`
}

export const merge = { begins: '<w:vMerge w:val="restart"/>', goesOn: '<w:vMerge/>' } as const

/** For tests: a Word document with this body; `before` stands in front of the root element, `more` are further parts. */
export function testDocx(body: string, before = '', more: readonly TestEntry[] = []): Buffer {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>${before}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`
  return testZip([{ name: '[Content_Types].xml', data: '<Types/>' }, { name: 'word/document.xml', data: xml }, ...more])
}
