import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApi, testApi } from './test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await testApi()
  await api.store({ year: 2022, regionCode: '990101', kind: 'GOVERNMENT', name: '乙县人民政府' })
  await api.store({ year: 2023, regionCode: '990101', kind: 'DEPARTMENT', name: '财政局' })
  await api.store({ year: 2023, regionCode: '990101001', name: '丙镇人民政府' })
  await api.store({ year: 2024, regionCode: '990102001', name: '丙镇人民政府' })
  await api.writer.region.create({ data: { code: '9902', name: '己_市', level: 'CITY', parentCode: '99', invented: true } })
})
afterAll(() => api.close())

test('a region with its path, the regions below, its agencies and years', async () => {
  const { data, errors, statements } = await api.ask(`{
    region(code: "990101") {
      code name level invented years
      path { name }
      children { nodes { code } totalCount }
      agencies { nodes { name kind } pageInfo { hasNextPage } totalCount }
    }
  }`)
  expect(errors).toEqual([])
  expect(data).toEqual({
    region: {
      code: '990101',
      name: '乙县',
      level: 'COUNTY',
      invented: true,
      years: [2022, 2023],
      path: [{ name: '演示省' }, { name: '甲市' }, { name: '乙县' }],
      children: { nodes: [{ code: '990101001' }], totalCount: 1 },
      agencies: {
        nodes: [
          { name: '乙县人民政府', kind: 'GOVERNMENT' },
          { name: '财政局', kind: 'DEPARTMENT' },
          { name: '丙镇人民政府', kind: 'TOWNSHIP' },
        ],
        pageInfo: { hasNextPage: false },
        totalCount: 3,
      },
    },
  })
  expect(statements).toHaveLength(7)
})

test('regions by level, parent and name; a name is taken literally', async () => {
  const codes = async (args: string) => {
    const { data } = await api.ask(`{ regions(${args}) { nodes { code } } }`)
    return (data as { regions: { nodes: { code: string }[] } }).regions.nodes.map(({ code }) => code)
  }
  expect(await codes('first: 100')).toEqual(['99', '9901', '990101', '990101001', '990102', '990102001'])
  expect(await codes('level: TOWNSHIP')).toEqual(['990101001', '990102001'])
  expect(await codes('parent: "9901"')).toEqual(['990101', '990102'])
  expect(await codes('name: "丙", parent: "990101"')).toEqual(['990101001'])
  expect(await codes('parent: "99", withReports: false')).toEqual(['9901', '9902'])
  expect(await codes('name: "_", withReports: false')).toEqual(['9902'])
  expect(await codes('name: "%"')).toEqual([])
  expect(await codes(`name: "' OR 1=1 --"`)).toEqual([])
})

test('a list is walked page by page, one statement a page', async () => {
  const seen: string[] = []
  let after: string | null = null
  for (let pages = 0; pages < 10; pages++) {
    const answer = await api.ask(
      'query ($after: String) { regions(first: 2, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }',
      {
        after,
      },
    )
    expect(answer.statements).toHaveLength(1)
    const { nodes, pageInfo } = (answer.data as { regions: { nodes: { code: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } })
      .regions
    seen.push(...nodes.map(({ code }) => code))
    after = pageInfo.endCursor
    if (!pageInfo.hasNextPage) break
  }
  expect(seen).toEqual(['99', '9901', '990101', '990101001', '990102', '990102001'])
})

test('the years of all regions cost as many statements as those of one', async () => {
  const { data, statements } = await api.ask('{ regions(first: 100, withReports: false) { nodes { code years } } }')
  const years = (data as { regions: { nodes: { code: string; years: number[] }[] } }).regions.nodes.map(({ code, years }) => [code, years])
  expect(Object.fromEntries(years)).toEqual({
    '99': [2022, 2023, 2024],
    '9901': [2022, 2023, 2024],
    '990101': [2022, 2023],
    '990101001': [2023],
    '990102': [2024],
    '990102001': [2024],
    '9902': [],
  })
  expect(statements).toHaveLength(2)
})

test('an unknown region is null', async () => {
  expect((await api.ask('{ region(code: "12") { name } }')).data).toEqual({ region: null })
})
