import { type Mark, readableSegments } from '@gongkai/shared'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markHtml } from './mark-html.ts'

/** The page as a person reads it, blanks drawn together. */
const seen = (text: string) =>
  readableSegments({ text, marks: markHtml(text) })
    .map((segment) => segment.text)
    .join('')
    .replace(/[ \u00A0]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()

/** The cells that are marked, as their sources; width and height where they are not 1. */
const cells = (text: string) =>
  markHtml(text).flatMap((mark) =>
    mark.kind === 'cell'
      ? [`${text.slice(mark.start, mark.end).replace(/<[^>]*>/g, '')}${mark.colspan * mark.rowspan > 1 ? ` ${mark.colspan}×${mark.rowspan}` : ''}`]
      : [],
  )

const kinds = (text: string, kind: Mark['kind']) => markHtml(text).filter((mark) => mark.kind === kind)

describe('markHtml', () => {
  test.each([
    ['blocks stand on lines of their own', '<div>一、总体情况</div><p>全年<b>2</b>件</p>', '一、总体情况\n全年2件'],
    ['a line break', '本年新<br>公开<br/>数量', '本年新\n公开\n数量'],
    ['line ends of the page are blanks', '<p>本年\n新收</p>', '本年 新收'],
    [
      'what fields hold',
      '<table><tr><td><input type="text" name="a" value="12"></td><td><input type="hidden" value="9"><input type=checkbox value=1>0</td></tr></table><input value="3">',
      '12\n0',
    ],
    ['entities', '<p>规&nbsp;章&#49;&#x32;&amp;&lt;3&gt;</p>', '规 章12&<3>'],
    ['an entity without its end', '<p>A&ampB &nbsp 5</p>', 'A&B 5'],
    ['script, style and comment', '<style>td{width:7px}</style><script>var n = "<td>9</td>"</script><p>1<!-- 2 --></p>', '1'],
    ['the head, but for the title', '<head><title>年报</title><meta name="a" content="8"></head><body>0</body>', '年报\n0'],
    ['CDATA and a declaration', '<?xml version="1.0"?><!DOCTYPE html><p><![CDATA[5]]>6</p>', '6'],
    ['a word cut over spans', '<p><span>行政</span><span style="x"><font>许可</font></span><o:p></o:p></p>', '行政许可'],
    ['text behind a broken tag', '<p>6</>申请11件</p>', '6申请11件'],
    ['tags that never close', '<p>一<p>二<div>三<b>四', '一\n二\n三四'],
    ['a comment that never ends', '<p>一</p><!-- 二', '一'],
    ['what attributes hide', '<p><span style="display:none">9</span>1<b hidden>9</b><i style="COLOR: red; VISIBILITY: hidden">9</i>2</p>', '12'],
    ['what only looks like hiding', '<p style="display:block">1<i style="font-size:0;my-display:none">2</i></p>', '12'],
    ['what is struck out', '<p><s>5</s><del>6</del><strike>7</strike><u style="text-decoration: underline line-through">8</u>1</p>', '1'],
    ['the reading aids above characters', '<p><ruby>报<rp>(</rp><rt>bào</rt><rp>)</rp></ruby>告</p>', '报告'],
    ['struck out up to the end of its cell', '<table><tr><td><s>5</td><td>6</td></tr></table>', '6'],
    ['the sign of a note on a number', '<p>5<sup>1</sup>件，6<sup><a>[2]</a></sup>件，7<sup>②</sup>件</p>', '5件，6件，7件'],
    ['raised text that is none', '<p><sup>1</sup><sup>2</sup></p><p><sup>3</sup></p><p>m<sup>2</sup></p>', '12\n3\nm2'],
  ])('%s', (_name, page, expected) => expect(seen(page)).toBe(expected))

  test('cells with their width and height', () => {
    const page = '<table><tr><td rowspan="2">三</td><td colspan=3>（一）予以公开</td></tr><tr><th>0</th><td></td></tr></table>'
    expect(cells(page)).toEqual(['三 1×2', '（一）予以公开 3×1', '0', ''])
    expect(kinds(page, 'row')).toHaveLength(2)
    expect(kinds(page, 'table')).toHaveLength(1)
  })

  test('cells and rows that never close', () => {
    expect(cells('<table><tr><td>规章<td>0<td>1<tr><td>文件<td>2</table>')).toEqual(['规章', '0', '1', '文件', '2'])
  })

  test.each(['-3', '0', 'many', '1e9', ''])('a width of %j is a mistake and counts as one', (width) => {
    expect(cells(`<table><tr><td colspan="${width}">0</td></tr></table>`)).toEqual(['0'])
  })

  test('a width beyond all reason is refused', () => {
    expect(() => markHtml('<table><tr><td colspan="9999999">0</td></tr></table>')).toThrow(/200/)
  })

  test('cells, rows and tables that are hidden are none', () => {
    const hidden = '<td style="display: none">9</td>'
    expect(cells(`<table><tr><td>规章</td>${hidden}<td>0</td></tr><tr hidden><td>文件</td><td>9</td></tr></table>`)).toEqual(['规章', '0'])
    const page = `<table><tr><td>1</td><td style="display:none"><table><tr><td>9</td></tr></table></td><td>2</td></tr></table>`
    expect(cells(page)).toEqual(['1', '2'])
    expect(kinds(page, 'table')).toHaveLength(1)
  })

  test('hidden text can be uncovered, struck out text cannot', () => {
    const page = '<div style="display:none">一<s>二</s></div>'
    const shown = (marks: Mark[]) => readableSegments({ text: page, marks }).map((segment) => segment.text.trim())
    expect(shown(markHtml(page)).join('')).toBe('')
    expect(shown(markHtml(page, 'uncovered')).join('')).toBe('一')
  })

  test('a table that only lays out the page is none', () => {
    const page = '<table><tr><td>菜单</td><td><table><tr><td>规章</td><td>0</td></tr></table></td></tr></table>'
    expect(cells(page)).toEqual(['规章', '0'])
    expect(kinds(page, 'table')).toHaveLength(1)
  })

  test('a table of one cell inside a cell is no table, and its outer one still is', () => {
    const page = '<table><tr><td>规章</td><td><table><tr><td>0</td></tr></table></td><td>1</td></tr></table>'
    expect(cells(page)).toEqual(['规章', '0', '1'])
    expect(kinds(page, 'table')).toHaveLength(1)
  })

  test('a layout of one cell in a layout of one cell around a table is none', () => {
    const page = `<table><tr><td><table><tr><td><table><tr><td>规章</td><td>0</td></tr></table></td></tr></table></td></tr></table>`
    expect(cells(page)).toEqual(['规章', '0'])
    expect(kinds(page, 'table')).toHaveLength(1)
  })

  test('a cell that holds an article is the layout of the page', () => {
    const article = `<p>${'镇里管得细。'.repeat(60)}</p>`
    expect(cells(`<table><tr><td>首页</td></tr><tr><td>${article}</td></tr></table>`)).toEqual(['首页'])
    expect(cells(`<table><tr><td>首页</td><td><table><tr><td>${article}</td></tr></table></td></tr></table>`)).toEqual(['首页'])
  })

  test('marks stand in order, inside of the text, and the text that is left is the text of the page', () => {
    const parts = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '</tr>',
      '<td>',
      '</td>',
      '<p>',
      '</p>',
      '<br>',
      '&nbsp;',
      '12',
      '规章',
      '<',
      '>',
      '<!--',
      '-->',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (list) => {
        const text = list.join('')
        const marks = markHtml(text)
        marks.forEach((mark, at) => {
          expect(0 <= mark.start && mark.start <= mark.end && mark.end <= text.length).toBe(true)
          expect(mark.start).toBeGreaterThanOrEqual(marks[at - 1]?.start ?? 0)
        })
        const shown = readableSegments({ text, marks })
        shown.forEach((segment, at) => {
          expect(segment.start).toBeGreaterThanOrEqual(shown[at - 1]?.end ?? 0)
        })
      }),
    )
  })

  test('text behind a broken tag keeps its own characters', () => {
    const text = '<td>6</td\n<h1>本局2022年报告</h1>'
    const stands = markHtml(text).flatMap((mark) => (mark.kind === 'stands' ? [mark.text] : []))
    expect(stands.join('')).not.toContain('2022')
    expect(seen(text)).toContain('本局2022年报告')
  })
})
