import { readableSegments } from '@gongkai/shared'
import { describe, expect, test } from 'vitest'
import { markText } from './mark-text.ts'

/** The text as a person reads it. */
function seenIn(text: string): string {
  return readableSegments({ text, marks: markText(text).marks })
    .map((segment) => segment.text)
    .join('')
}
/** Its lines, blank ones left out. */
const linesOf = (text: string) =>
  seenIn(text)
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
/** The cells that are marked, as they stand in the source. */
function cellsOf(text: string): string[] {
  return markText(text).marks.flatMap((mark) => (mark.kind === 'cell' ? [text.slice(mark.start, mark.end)] : []))
}

const page = '<div class="a"><p>规章一览</p><table><tr><td>规章</td><td>1 &lt; 2</td></tr></table></div>'
const escaped = (text: string) => JSON.stringify(text).replaceAll('/', '\\/')
const inAscii = (text: string) => text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

describe('a page in a string', () => {
  const expected = ['规章一览', '规章', '1 < 2']
  test.each([
    ['a field of JSON', `{"id": 7, "url": "https:\\/\\/a", "title": "", "content": ${escaped(page)}, "more": null}`],
    ['a list of JSON', `[${escaped(page)}]`],
    ['JSON in one string', escaped(page)],
    ['a call', `show({"content":${escaped(page)}});`],
    ['a script', `// it's the text\nvar content = ${escaped(page)}; var count = 3;`],
    ['single quotes', `window.content = '${page.replaceAll('/', '\\/')}'`],
    ['the inside of a string alone', `${escaped(page).slice(1, -1)}\\n${escaped('<p class="b">完</p>').slice(1, -1)}`],
    ['a string in a string', JSON.stringify({ data: JSON.stringify({ content: page }) })],
  ])('%s', (_, text) => {
    expect(linesOf(text).slice(0, 3)).toEqual(expected)
    expect(linesOf(inAscii(text)).slice(0, 3)).toEqual(expected)
    expect(cellsOf(text)).toHaveLength(2)
    expect(markText(text).isPage).toBe(true)
  })

  test('its cells stand in the source, escapes and all', () => {
    expect(cellsOf(inAscii(escaped(page)))).toEqual(['\\u89c4\\u7ae0', '1 &lt; 2'])
  })

  test('in the script of a page that shows nothing itself', () => {
    const long = `<p>${'总体情况良好。'.repeat(60)}</p>${page}`
    const shell = `<html><head><title>公开</title></head><body><p>加载中</p><script>var n = "x";\nrender(${escaped(long)})</script><p>页脚</p></body></html>`
    expect(linesOf(shell)).toEqual(['公开', '加载中', '总体情况良好。'.repeat(60), ...expected, '页脚'])
    const full = shell.replace('加载中', '正文。'.repeat(200))
    expect(linesOf(full)).toEqual(['公开', '正文。'.repeat(200), '页脚'])
  })
})

describe('a page that hides a part', () => {
  const hidden = `<div style="display:none"><p>${'总体情况良好。'.repeat(60)}</p></div>`

  test('shows it where there is hardly anything else: its script uncovers it', () => {
    expect(linesOf(`<html><body><p>公开</p>${hidden}</body></html>`)).toEqual(['公开', '总体情况良好。'.repeat(60)])
  })

  test('does not show it beside a text', () => {
    expect(linesOf(`<html><body><p>${'正文。'.repeat(200)}</p>${hidden}</body></html>`)).toEqual(['正文。'.repeat(200)])
  })

  test('does not show small pieces', () => {
    expect(linesOf('<p>规章</p><p>公开</p><p>1<i style="display:none">9</i></p>')).toEqual(['规章', '公开', '1'])
  })
})

describe('text in a string', () => {
  const report = '一、总体情况\n"公开"工作\t有序\n规章\t1\t0\n'

  test('is the text, place for place', () => {
    const source = inAscii(escaped(report))
    expect(seenIn(source).trim()).toBe(report.trim())
    for (const { start, end, text } of readableSegments({ text: source, marks: markText(source).marks }))
      if (text.trim() !== '') expect(JSON.parse(`"${source.slice(start, end)}"`)).toBe(text)
  })

  test('in a list every string counts, in a record only Chinese ones', () => {
    expect(linesOf('[["规章", "1", "0"], ["文件", "", "2"]]')).toEqual(['规章', '1', '0', '文件', '2'])
    expect(linesOf('{"name": "规章", "id": "330", "发布日期": "2024-01-01"}')).toEqual(['规章', '发布日期'])
  })
})

describe('what is no script', () => {
  test.each([
    ['lone backslashes for blank cells', '规章 \\ \\ 0\n文件 \\ 1 \\\n收费 \\ \\ \\'],
    ['brackets and quotes at the head', '[索引号] 12\n"公开"是原则'],
    ['a word before a bracket', '总体情况（一）有序'],
    ['plain text', '一、总体情况\n没有'],
  ])('%s', (_, text) => expect(markText(text)).toEqual({ marks: [], isPage: false }))

  test('a page with escapes in its scripts alone', () => {
    const text = `<div><p>规章</p><script>var a = "\\n\\n\\n\\/\\"\\u4e00\\t";</script><p>完</p></div>`
    expect(linesOf(text)).toEqual(['规章', '完'])
  })
})

test('every escape that JavaScript knows', () => {
  const text = `var a = "\\b\\f\\v\\0\\x41\\u{4e00}\\u{110000}\\q\\\n\\'规章\\\\"`
  expect(seenIn(text).trim()).toBe(`\b\f\v\0A一\uFFFDq'规章\\`.trim())
})

test('hostile scripts take no longer than they are long', () => {
  const times = [100_000, 200_000].map((size) => {
    const texts = [
      '/*'.repeat(size),
      `var a = "${'\\'.repeat(size)}`,
      `a(${' )'.repeat(size)}x`,
      '<script'.repeat(size / 7),
      `var a = ${"'".repeat(size)}`,
    ]
    const start = performance.now()
    for (const text of texts) markText(text)
    return performance.now() - start
  })
  expect(times[1]).toBeLessThan(Math.max(200, (times[0] ?? 0) * 8))
})
