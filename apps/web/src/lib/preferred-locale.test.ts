import { expect, test } from 'vitest'
import { preferredLocale } from './preferred-locale.ts'

test.each([
  [null, 'zh'],
  ['', 'zh'],
  ['*', 'zh'],
  ['de-DE,de;q=0.9', 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-GB,en;q=0.9', 'en'],
  ['en;q=0.7,zh;q=0.8', 'zh'],
  ['en-US,zh-CN;q=0.5', 'en'],
] as const)('%s → %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale)
})
