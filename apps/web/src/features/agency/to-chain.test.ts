import { expect, test } from 'vitest'
import { toChain } from './to-chain.ts'

const figure = (key: string, value: number | null) => ({
  key,
  text: value === null ? null : String(value),
  state: value === null ? ('BLANK' as const) : ('NUMBER' as const),
})
const link = (column: string, year: number, forward: number | null, over: number | null) => ({
  column,
  year,
  agrees: forward === null || over === null ? null : forward === over,
  carriedForward: figure(`requests.carriedForward.${column}`, forward),
  carriedOver: figure(`requests.carriedOver.${column}`, over),
})

const report = (year: number, formDetected: 'STAT_2014' | 'FMT_2021') => ({
  id: String(year),
  year,
  formDetected,
  findingCounts: { failures: 0, uncertain: 0 },
})
const reports = [report(2018, 'STAT_2014'), report(2019, 'FMT_2021')]

test('years in rows, the newest first; kinds of applicant in columns; each number leads to its cell', () => {
  const { columns, rows, counts } = toChain(
    {
      id: '7',
      carryOver: [link('total', 2018, null, 1), link('total', 2021, 3, 5), link('naturalPerson', 2021, 3, null), link('total', 2022, 0, 0)],
      reports,
    },
    'zh',
  )
  expect(columns).toEqual([
    { key: 'naturalPerson', label: '自然人' },
    { key: 'total', label: '总计' },
  ])
  expect(rows.map(({ year, links }) => [year, links.map(({ verdict }) => verdict)])).toEqual([
    [2022, ['agrees']],
    [2021, ['unknown', 'differs']],
  ])
  expect(rows[1]?.links[0]?.over).toEqual({ text: '空', state: 'blank', href: '/zh/u/7/2022?hl=requests.carriedOver.naturalPerson' })
  expect(counts).toEqual({ agrees: 1, differs: 1, unknown: 1 })
})

test('without years in a row there is no chain', () => {
  expect(toChain({ id: '7', carryOver: [], reports }, 'en').rows).toEqual([])
})
