import type { GridCell, GridTable } from '../tables/grid-table.ts'
import type { Block } from './block.ts'

/** How one site writes its pages: `cms` is clean, `word` comes out of a word processor. */
export type HtmlStyle = 'cms' | 'word'

interface HtmlPage {
  readonly title: string
  readonly site: string
  readonly charset: 'utf-8' | 'gb2312'
}

/** A document as a web page with navigation, a table of facts, the article and a foot. */
export function renderHtml(blocks: readonly Block[], style: HtmlStyle, page: HtmlPage): string {
  const body = blocks.map((block) => renderBlock(block, style)).join('\n')
  return [
    '<!DOCTYPE html>',
    '<html>',
    '<head>',
    `<meta http-equiv="Content-Type" content="text/html; charset=${page.charset}" />`,
    `<title>${escapeHtml(page.title)}-${page.site}</title>`,
    '<style>td { border: 1px solid #999; padding: 4px 6px } .nav li { display: inline }</style>',
    '<script>var siteCode = "9901010000"; function show(n) { return n < 10 && n > 0 }</script>',
    '</head>',
    '<body>',
    `<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li></ul></div>`,
    '<div class="article" id="zoom">',
    body,
    '</div>',
    `<div class="foot">主办：${page.site}&nbsp;&nbsp;网站标识码：9901010000&nbsp;&nbsp;<a href="#">网站地图</a></div>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function renderBlock(block: Block, style: HtmlStyle): string {
  switch (block.kind) {
    case 'furniture':
      return `<div class="tool">${escapeHtml(block.text)}</div>`
    case 'index':
      return renderIndex(block.entries)
    case 'title':
      return `<h1>${block.lines.map(escapeHtml).join('<br />')}</h1>`
    case 'heading':
      return style === 'cms' ? `<p><strong>${escapeHtml(block.text)}</strong></p>` : wordParagraph(block.text, '黑体')
    case 'paragraph':
      return style === 'cms' ? `<p style="text-indent: 2em;">${escapeHtml(block.text)}</p>` : wordParagraph(block.text, '仿宋_GB2312')
    case 'signature':
      return `<p style="text-align: right;">${escapeHtml(block.text)}</p>`
    case 'picture':
      return `<p align="center"><img src="/images/${block.name}.png" alt="" /></p>`
    case 'table':
      return renderTable(block.table, style)
  }
}

/** Two facts a row, as most sites have them. */
function renderIndex(entries: readonly (readonly [string, string])[]): string {
  const cells = entries.map(([label, value]) => `<td class="c1">${escapeHtml(label)}</td><td class="c2">${escapeHtml(value)}</td>`)
  const rows = cells.flatMap((cell, index) => (index % 2 === 0 ? [`<tr>${cell}${cells[index + 1] ?? '<td></td><td>&nbsp;</td>'}</tr>`] : []))
  return `<table class="facts"><tbody>\n${rows.join('\n')}\n</tbody></table>`
}

function renderTable(table: GridTable, style: HtmlStyle): string {
  const rows = table.rows.map((row) => `<tr>${row.map((item) => renderCell(item, style)).join(style === 'word' ? '\n' : '')}</tr>`)
  const open = style === 'word' ? '<table class="MsoNormalTable" border="1" cellspacing="0"><tbody>' : '<table border="1"><tbody>'
  return `${open}\n${rows.join('\n')}\n</tbody></table>`
}

function renderCell(item: GridCell, style: HtmlStyle): string {
  const spans = `${item.rowspan > 1 ? ` rowspan="${item.rowspan}"` : ''}${item.colspan > 1 ? ` colspan="${item.colspan}"` : ''}`
  if (style === 'cms') {
    const text = item.text === '' ? '&nbsp;' : item.text.split('\n').map(escapeHtml).join('<br />')
    return `<td${spans}>${text}</td>`
  }
  return `<td${spans} valign="center" style="padding: 0 5.4pt;">\n${item.text
    .split('\n')
    .map((line) => wordParagraph(line, '宋体'))
    .join('\n')}\n</td>`
}

/** Word processors cut a label over several spans, here after its number or its first characters, and close each with an empty mark. */
function wordParagraph(text: string, font: string): string {
  const pieces =
    text === '' ? [] : /^[\d.+-]+$/.test(text) ? [text] : [text.slice(0, 2), text.slice(2, 7), text.slice(7)].filter((piece) => piece !== '')
  const spans = pieces.map((piece) => `<span style="font-family:${font};font-size:12pt">${escapeHtml(piece)}</span>`)
  return `<p class="MsoNormal">${spans.join('')}<span style="font-size:12pt"><o:p>${text === '' ? '&nbsp;' : ''}</o:p></span></p>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('　', '&emsp;')
}
