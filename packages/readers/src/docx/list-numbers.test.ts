import { describe, expect, test } from 'vitest'
import { readDocument } from '../read-document.ts'
import { testDocx } from '../testing/test-docx.ts'
import { formatListNumber } from './format-list-number.ts'

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const level = (at: number, format: string, pattern: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/><w:pPr><w:ind w:left="0"/></w:pPr></w:lvl>`
const headings = `${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimal', '%1-%4')}`
const numbering = `<w:numbering ${namespace}>
  <w:abstractNum w:abstractNumId="5">${headings}</w:abstractNum>
  <w:abstractNum w:abstractNumId="6">${level(0, 'bullet', '·')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0">${level(0, 'decimal', '第%1条')}</w:lvlOverride></w:num>
</w:numbering>`
const styles = `<w:styles ${namespace}>
  <w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Round"><w:basedOn w:val="Round"/></w:style>
</w:styles>`

const p = (text: string, list?: number, at = 0) => {
  const place = list === undefined ? '' : `<w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`
  return `<w:p>${place}<w:r><w:t>${text}</w:t></w:r></w:p>`
}
const styled = (text: string, style: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

async function linesOf(...paragraphs: string[]): Promise<string[]> {
  const parts = [
    { name: 'word/numbering.xml', data: numbering },
    { name: 'word/styles.xml', data: styles },
  ]
  const { text } = await readDocument('a.docx', testDocx(paragraphs.join(''), '', parts))
  return text.trimEnd().split('\n')
}

describe('numbers that Word gives', () => {
  test('stand before their paragraphs; a level begins anew below the next of a higher one', async () => {
    const body = [p('总体情况', 1), p('工作', 1, 1), p('公开', 1, 1), p('申请', 1, 2), p('没有'), p('主动公开', 1), p('规章', 1, 1)]
    expect(await linesOf(...body)).toEqual(['一、总体情况', '（一）工作', '（二）公开', '1.申请', '没有', '二、主动公开', '（一）规章'])
  })

  test('count on over other lists of the same numbers, unless these begin anew', async () => {
    expect(await linesOf(p('甲', 1), p('乙', 4), p('丙', 3), p('丁', 3), p('戊', 1))).toEqual(['一、甲', '第2条 乙', '五、丙', '六、丁', '七、戊'])
  })

  test('come from the style where the paragraph gives none', async () => {
    expect(await linesOf(styled('甲', 'H1'), styled('乙', 'H2'), styled('丙', 'Round'), styled('丁', 'None'))).toEqual([
      '一、甲',
      '（一）乙',
      '丙',
      '丁',
    ])
  })

  test('bullets and lists that are not there give none; a bare number stands apart', async () => {
    expect(await linesOf(p('甲', 2), p('乙', 0), p('丙', 99), p('2023年', 1, 3))).toEqual(['甲', '乙', '丙', '一-1 2023年'])
  })

  test('an empty paragraph has its number, a deleted first word takes none away', async () => {
    const deleted =
      '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:del><w:r><w:t>旧</w:t></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>'
    expect(await linesOf('<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>', deleted)).toEqual(['一、', '二、新'])
  })
})

test.each([
  ['chineseCounting', 10, '十'],
  ['chineseCountingThousand', 21, '二十一'],
  ['japaneseCounting', 100, '100'],
  ['decimalZero', 3, '03'],
  ['decimalFullWidth', 12, '１２'],
  ['ideographTraditional', 2, '乙'],
  ['decimalEnclosedCircle', 3, '③'],
  ['decimalEnclosedParen', 3, '⑶'],
  ['upperLetter', 2, 'B'],
  ['lowerLetter', 27, '27'],
  ['upperRoman', 49, 'XLIX'],
  ['lowerRoman', 90, '90'],
  ['decimalEnclosedCircleChinese', 21, '21'],
  ['none', 1, ''],
  ['cardinalText', 4, '4'],
])('%s %i is %s', (format, number, printed) => expect(formatListNumber(number, format)).toBe(printed))
