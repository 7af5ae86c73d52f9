import { forms } from '@gongkai/shared'
import { describe, expect, it } from 'vitest'
import { layOutTable } from '../tables/lay-out-table.ts'
import { renderHtml } from './render-html.ts'
import { textLayouts } from './text-layouts.ts'

const tables = Object.values(forms).flatMap((form) => form.tables.map((table) => ({ name: `${form.id} ${table.part}`, form, part: table.part })))

/** The table with 1001, 1002, … in its cells, and those numbers. */
function numbered({ form, part }: (typeof tables)[number]) {
  const numbers: string[] = []
  const table = layOutTable(form, part, () => {
    numbers.push(String(1001 + numbers.length))
    return numbers.at(-1) ?? ''
  })
  return { table, numbers }
}

const fourDigits = (text: string) => [...text.matchAll(/\d{4}/g)].map(([digits]) => digits)

describe.each(Object.entries(textLayouts))('%s', (_, layout) => {
  it.each(tables)('prints each figure of $name once, in order', (item) => {
    const { table, numbers } = numbered(item)
    expect(fourDigits(layout.write(table))).toEqual(numbers)
  })
})

describe.each(['cms', 'word'] as const)('html-%s', (style) => {
  it.each(tables)('prints each figure of $name once, in order', (item) => {
    const { table, numbers } = numbered(item)
    const page = renderHtml([{ kind: 'table', table }], style, { title: '', site: '', charset: 'utf-8' })
    const article = page.slice(page.indexOf('<tbody>'), page.indexOf('</tbody>')).replace(/<[^>]*>/g, ' ')
    expect(fourDigits(article)).toEqual(numbers)
  })
})

it('keeps an empty cell apart from no cell where a layout says so', () => {
  const [item] = tables.filter(({ name }) => name === 'FMT_2021 requests')
  if (!item) throw new Error('no such table')
  const blank = layOutTable(item.form, item.part, (key) => (key.endsWith('.total') ? '7' : ''))
  const full = layOutTable(item.form, item.part, () => '7')
  for (const { write, keepsBlanks } of Object.values(textLayouts)) {
    const separators = (text: string) => text.replace(/[^\t|\n]/g, '')
    if (keepsBlanks) expect(separators(write(blank))).toBe(separators(write(full)))
  }
})
