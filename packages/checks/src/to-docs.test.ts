import { readFileSync } from 'node:fs'
import { checkIds } from '@gongkai/shared'
import { expect, it } from 'vitest'
import { allChecks } from './all-checks.ts'
import { toDocs } from './to-docs.ts'

it('every id of the catalogue has one check, in its order', () => {
  expect(allChecks.map(({ id }) => id).sort()).toEqual([...checkIds].sort())
})

it('docs/checks.md is current', () => {
  expect(readFileSync(new URL('../../../docs/checks.md', import.meta.url), 'utf8')).toBe(toDocs())
})
