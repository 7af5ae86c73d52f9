import { expect, test } from 'vitest'
import type { HomeRegion } from './home-query.ts'
import { toRegionGroups } from './to-region-groups.ts'

const region = (code: string, ...above: string[]): HomeRegion => ({
  code,
  name: `n${code}`,
  invented: false,
  years: [],
  path: [...above, code].map((one) => ({ code: one, name: `n${one}` })),
})

test('counties stand under city and province; what has no county with reports stands for itself', () => {
  const counties = [region('371324', '37', '3713'), region('371325', '37', '3713'), region('990101', '99', '9901')]
  const groups = toRegionGroups(counties, [region('3208', '32'), region('3713', '37'), region('31'), region('32'), region('37')])
  expect(groups.map((group) => [group.above.map(({ code }) => code), group.regions.map(({ code }) => code)])).toEqual([
    [[], ['31']],
    [['32'], ['3208']],
    [
      ['37', '3713'],
      ['371324', '371325'],
    ],
    [['99', '9901'], ['990101']],
  ])
})
