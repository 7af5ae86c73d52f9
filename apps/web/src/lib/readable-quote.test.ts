import { expect, test } from 'vitest'
import { readableQuote } from './readable-quote.ts'

test.each([
  ['0</td><td>0</td>', '0 0'],
  ['  收到\n 3 件 ', '收到 3 件'],
  ['一&nbsp;二', '一 二'],
  ['3 与 5', '3 与 5'],
  ['合计<td class="x"', '合计'],
])('%s', (quote, shown) => {
  expect(readableQuote(quote)).toBe(shown)
})
