import { figureKeysOf, forms } from '@gongkai/shared'
import { expect, test } from 'vitest'
import { nearKeys } from './near-keys.ts'

const keys = figureKeysOf(forms.FMT_2021)

test.each([
  ['a row without its column', 'requests.granted', 'requests.granted.total'],
  ['a row alone', 'granted', 'requests.granted.total'],
  ['a slip of the pen', 'reqests.carredOver.total', 'requests.carriedOver.total'],
  ['other case', 'CASES.DirectSuit.Pending', 'cases.directSuit.pending'],
])('%s', (_, key, nearest) => {
  expect(nearKeys(key, keys)[0]).toBe(nearest)
})

test('a few of them, also for nothing at all', () => {
  expect(nearKeys('', keys)).toHaveLength(5)
  expect(nearKeys('x', keys.slice(0, 2))).toHaveLength(2)
  expect(nearKeys('x', [])).toEqual([])
})
