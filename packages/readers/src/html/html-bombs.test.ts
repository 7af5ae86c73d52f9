import { describe, expect, test } from 'vitest'
import { readBytes } from '../read-bytes.ts'
import { ReadError } from '../read-error.ts'

const megabyte = 1024 * 1024

/** The code that ends the reading of a page, and the memory that the process has grown by. */
function endOf(page: string): { code: string; grown: number } {
  const bytes = Buffer.from(page)
  const before = process.memoryUsage.rss()
  try {
    readBytes('a.html', bytes)
    return { code: 'read', grown: process.memoryUsage.rss() - before }
  } catch (error) {
    return { code: error instanceof ReadError ? error.code : String(error), grown: process.memoryUsage.rss() - before }
  }
}

describe('pages past all measure are refused while they are read', () => {
  test.each([
    ['a million open tags', () => '<div>'.repeat(1e6), 'LIMIT_HTML_DEPTH'],
    ['a million paragraphs that never end', () => '<p>'.repeat(1e6), 'LIMIT_HTML_NODES'],
    ['a million empty elements', () => '<i></i>'.repeat(1e6), 'LIMIT_HTML_NODES'],
    ['ten thousand tables in each other', () => '<table><tr><td>'.repeat(10_000), 'LIMIT_HTML_DEPTH'],
    ['a cell a hundred million columns wide', () => '<table><tr><td colspan=100000000>1</table>', 'LIMIT_TABLE_SPAN'],
    ['a cell 65,535 rows tall', () => '<table><tr><td rowspan="65535">1</table>', 'LIMIT_TABLE_SPAN'],
    ['a table of a thousand columns', () => `<table>${`<tr>${'<td>1'.repeat(1000)}`.repeat(10)}</table>`, 'LIMIT_TABLE_SIZE'],
    ['a table of a thousand rows', () => `<table>${'<tr><td>1'.repeat(1000)}</table>`, 'LIMIT_TABLE_SIZE'],
    ['a million attributes', () => `<p ${Array.from({ length: 1e6 }, (_, at) => `a${at}`).join(' ')}>`, 'LIMIT_HTML_ATTRIBUTES'],
    ['two million characters and more', () => `<p>${'字'.repeat(2_000_001)}`, 'LIMIT_TEXT'],
    ['entities without end', () => `<p>${'&nbsp;'.repeat(700_000)}`, 'LIMIT_HTML_NODES'],
    ['more than twenty megabytes', () => `<p>${'a'.repeat(20 * megabyte)}`, 'LIMIT_FILE_SIZE'],
  ])('%s', (_, page, code) => {
    const end = endOf(`<html><body><p>a</p>${page()}`)
    expect(end.code).toBe(code)
    expect(end.grown).toBeLessThan(100 * megabyte)
  })
})

describe('pages that only look like it are read', () => {
  test.each([
    ['thousands of line breaks in one element', `<div>${'第一行<br>'.repeat(3000)}</div>`],
    ['thousands of paragraphs without an end', '<p>第一段'.repeat(3000)],
    ['a list and a table without an end', `${'<li>一'.repeat(500)}<table>${`<tr>${'<td>1'.repeat(8)}`.repeat(60)}`],
    ['a picture inside the page', `<p>一</p><p>二</p><img src="data:image/png;base64,${'A'.repeat(3 * megabyte)}">`],
  ])('%s', (_, page) => expect(endOf(`<html><body>${page}`).code).toBe('read'))
})
