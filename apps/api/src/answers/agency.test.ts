import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApi, testApi } from './test-api.ts'

const years = [2019, 2020, 2021, 2022, 2023]
const evidence = [{ kind: 'heading', quote: '丙镇', points: 3 }]

let api: TestApi
beforeAll(async () => {
  api = await testApi()
  for (const year of years) {
    await api.store({ year, regionCode: '990101001', figures: { 'requests.newReceived.total': year - 2000 } })
    await api.store({ year, regionCode: '990102001', figures: { 'requests.newReceived.total': 1 } })
    await api.store({ year, regionCode: '990101', kind: 'DEPARTMENT', name: '财政局' })
    await api.store({ year, regionCode: '990101', kind: 'GOVERNMENT', name: '乙县人民政府' })
  }
  await api.store({
    year: 2023,
    regionCode: null,
    parent: '某县',
    name: '新镇人民政府',
    candidates: [{ code: '990101001', path: '演示省 甲市 乙县 丙镇', score: 3, evidence }],
  })
})
afterAll(() => api.close())

interface Agencies {
  readonly agencies: {
    readonly nodes: readonly { readonly id: string; readonly name: string; readonly region: { readonly code: string } | null }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly totalCount: number
  }
}
const list = (args: string) =>
  `query ${args.includes('$after') ? '($after: String)' : ''} { agencies(${args}) { nodes { id name region { code } } pageInfo { hasNextPage endCursor } } }`
const names = async (args: string) => ((await api.ask(list(args))).data as Agencies).agencies.nodes.map(({ name }) => name)

test('agencies stand in official order, the government before its departments, the unplaced last', async () => {
  expect(await names('first: 100')).toEqual(['乙县人民政府', '财政局', '丙镇人民政府', '丙镇人民政府', '新镇人民政府'])
  expect(await names('within: "990101"')).toEqual(['乙县人民政府', '财政局', '丙镇人民政府'])
  expect(await names('within: "9901", kind: [TOWNSHIP, SUBDISTRICT]')).toEqual(['丙镇人民政府', '丙镇人民政府'])
  expect(await names('name: "财政"')).toEqual(['财政局'])
  expect(await names('placement: [CANDIDATES, UNPLACED]')).toEqual(['新镇人民政府'])
  expect(await names('kind: []')).toEqual([])
  expect(await names('within: "98"')).toEqual([])
})

test('pages of one agency give each of them once', async () => {
  const seen: string[] = []
  let after: string | null = null
  do {
    const { agencies } = (await api.ask(list('first: 1, after: $after'), { after })).data as Agencies
    seen.push(...agencies.nodes.map(({ id }) => id))
    after = agencies.pageInfo.hasNextPage ? agencies.pageInfo.endCursor : null
  } while (after)
  expect(seen).toHaveLength(5)
  expect(new Set(seen).size).toBe(5)
})

test('an agency with its candidates and why', async () => {
  const { agencies } = (await api.ask(list('placement: [CANDIDATES]'))).data as Agencies
  const { data } = await api.ask(
    'query ($id: ID!) { agency(id: $id) { name shortName kind placement invented region { code } candidates { code path score evidence { kind quote points } } } }',
    { id: agencies.nodes[0]?.id },
  )
  expect(data).toEqual({
    agency: {
      name: '新镇人民政府',
      shortName: '新镇',
      kind: 'TOWNSHIP',
      placement: 'CANDIDATES',
      invented: true,
      region: null,
      candidates: [{ code: '990101001', path: '演示省 甲市 乙县 丙镇', score: 3, evidence }],
    },
  })
})

test('the history of every agency costs as many statements as that of one', async () => {
  const ask = (args: string) =>
    api.ask(
      `{ agencies(${args}) { nodes { region { name path { name } } reports { year findingCounts { failures } figure(key: "requests.newReceived.total") { value source { quote } } } } totalCount } }`,
    )
  const one = await ask('first: 1, within: "990101001"')
  const all = await ask('first: 100')
  expect(all.errors).toEqual([])
  const { nodes } = (all.data as { agencies: { nodes: { reports: { year: number; figure: { value: number | null } }[] }[] } }).agencies
  expect(nodes[2]?.reports.map(({ year, figure }) => [year, figure.value])).toEqual(years.map((year) => [year, year - 2000]))
  // Agencies, their number, regions, what is above these, reports, what they say, texts for the quotations.
  expect(one.statements).toHaveLength(7)
  expect(all.statements).toHaveLength(7)
})

test("an agency's report for a year; none for a year without one; an unknown agency is null", async () => {
  const { agencies } = (await api.ask(list('within: "990101001"'))).data as Agencies
  const { data, statements } = await api.ask(
    'query ($id: ID!) { agency(id: $id) { report(year: 2021) { year version } none: report(year: 2018) { year } } }',
    {
      id: agencies.nodes[0]?.id,
    },
  )
  expect(data).toEqual({ agency: { report: { year: 2021, version: 1 }, none: null } })
  expect(statements).toHaveLength(2)
  for (const id of ['0', '-1', 'x', '1 OR 1=1', '99999999999999999999']) {
    expect((await api.ask('query ($id: ID!) { agency(id: $id) { name } }', { id })).data).toEqual({ agency: null })
  }
})
