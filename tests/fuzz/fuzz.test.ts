import { runReportChecks } from '@gongkai/checks'
import { forms, rowKeys } from '@gongkai/shared'
import { expect, test } from 'vitest'
import { makeReport } from '../../packages/checks/src/testing/make-report.ts'
import { makeText } from '../../packages/checks/src/testing/make-text.ts'
import { damageCells } from './damage-cells.ts'
import { tryDamaged } from './try-damaged.ts'
import { unfoundSums } from './unfound-sums.ts'
import { wholeFixtures } from './whole-fixtures.ts'

const count = 300

test(`${count} damaged documents break no law, and no sum that no check tells of`, async () => {
  const wholes = await wholeFixtures()
  const failed = Array.from({ length: count }, (_, seed) => ({ seed, ...tryDamaged(wholes, seed) })).filter(
    ({ problems }) => (problems?.length ?? 0) > 0,
  )
  expect(failed.map(({ seed, name, problems }) => `${name}, seed ${seed}: ${problems?.slice(0, 3).join('; ')}`)).toEqual([])
})

test('whole cells are moved, emptied or taken out, and nothing else changes', () => {
  const text = '甲 | 11 | 22 | 33 |\n乙 | 44 | 55 | 66 |'
  const cells = [...text.matchAll(/\d+/g)].map(({ index }) => ({ start: index, end: index + 2 }))
  for (let seed = 0; seed < 200; seed += 1) {
    let state = seed
    const damaged = damageCells(text, cells, (most) => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31
      return Math.floor((state / 2 ** 31) * most)
    })
    expect(damaged.match(/\d+/g)?.every((cell) => text.includes(cell)) ?? true).toBe(true)
    expect(damaged.replace(/[\d |]/g, '')).toBe('甲\n乙')
  }
})

test('a broken sum is found by the checks, and where nothing tells of it the law does', () => {
  const block = forms.FMT_2021.tables.find(({ part }) => part === 'requests')?.blocks[0]
  const figures = (block?.rows ?? []).flatMap((row) =>
    rowKeys('requests', block as NonNullable<typeof block>, row).map((key) => {
      const value = key === 'requests.granted.total' ? 1 : 0
      return { key, state: 'number', value, raw: String(value), span: { start: 0, end: 1 }, how: 'read' } as const
    }),
  )
  const report = makeReport({ parts: { requests: 'FMT_2021' }, figures })
  expect(unfoundSums(report, runReportChecks(report, makeText()))).toEqual([])
  expect(unfoundSums(report, [])).toEqual([
    'A2 of requests.total is broken and no check tells of it',
    'A3 of requests.granted is broken and no check tells of it',
  ])
})
