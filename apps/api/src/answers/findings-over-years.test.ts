import { allChecks } from '@gongkai/checks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recheck } from '../ingest/checking/recheck.ts'
import { type TestApi, testApi } from './test-api.ts'

const town = { regionCode: '990101001' } as const
const carried = (over: number, forward: number) => ({
  figures: { 'requests.carriedOver.total': over, 'requests.carriedForward.total': forward },
})

let api: TestApi
beforeAll(async () => {
  api = await testApi()
})
afterAll(() => api.close())

async function checkAgain(): Promise<void> {
  for await (const _ of recheck({ db: api.writer, now: () => new Date(), local: [], checks: allChecks, only: ['X1', 'X6'] }));
}

const question = `query {
  reports(within: "990101001", first: 5) {
    nodes { year findingCounts { failures uncertain }
      findings(outcome: [FAIL, UNCERTAIN]) { check { id } message sources { quote } others { year cells sources { sha256 start end quote } } } }
  }
}`

interface Node {
  readonly year: number
  readonly findingCounts: object
  readonly findings: readonly { readonly check: { readonly id: string } }[]
}
const ask = async () => {
  const { data, statements } = await api.ask(question)
  const nodes = (data as { reports: { nodes: Node[] } }).reports.nodes
  return { statements, byYear: new Map(nodes.map((node) => [node.year, node])) }
}

test('a finding over the years shows both places; how many reports there are costs no statement', async () => {
  await api.store({ ...town, year: 2021, ...carried(0, 3) })
  await api.store({ ...town, year: 2022, ...carried(5, 1) })
  await checkAgain()
  const { byYear, statements } = await ask()
  const { sha256, text } = await documentOf(2021)
  expect(byYear.get(2022)).toMatchObject({
    findingCounts: { failures: 1, uncertain: 0 },
    findings: [
      {
        check: { id: 'X1' },
        message: '表三「总计」一栏：2021 年报告结转下年度 3 件，2022 年报告的上年结转却是 5 件，两数应当相等，现相差 2 件。',
        others: [{ year: 2021, cells: ['requests.carriedForward.total'], sources: [{ sha256, start: 0, end: 4, quote: text.slice(0, 4) }] }],
      },
    ],
  })
  expect(byYear.get(2021)).toMatchObject({ findingCounts: { failures: 0, uncertain: 0 }, findings: [] })
  await api.store({ ...town, year: 2024, ...carried(9, 9) })
  await checkAgain()
  const later = await ask()
  expect(later.byYear.get(2024)?.findings.map(({ check }) => check.id)).toEqual(['X6'])
  // The page, its findings with their document, the texts of one side and of the other: more reports cost no more.
  expect(statements.length).toBeLessThanOrEqual(5)
  expect(later.statements.length).toBeLessThanOrEqual(5)
})

test('what was closed is neither shown nor counted', async () => {
  await api.store({ ...town, year: 2023, ...carried(1, 9) })
  await checkAgain()
  const { byYear } = await ask()
  expect(byYear.get(2024)).toMatchObject({ findingCounts: { failures: 0, uncertain: 0 }, findings: [] })
  expect(await api.writer.finding.count({ where: { check: 'X6', closedAt: { not: null } } })).toBe(1)
})

test('the chain of requests from year to year, with both figures and their places', async () => {
  const { data, errors, statements } = await api.ask(
    '{ agencies(within: "990101001", first: 5) { nodes { carryOver { column year agrees carriedForward { value state source { start end } } carriedOver { value } } } } }',
  )
  expect(errors).toEqual([])
  const { agencies } = data as { agencies: { nodes: { carryOver: { column: string; year: number }[] }[] } }
  const links = agencies.nodes[0]?.carryOver ?? []
  expect(links).toHaveLength(7 * 3)
  expect(links.filter(({ column }) => column === 'total')).toMatchObject([
    { year: 2021, agrees: false, carriedForward: { value: 3, state: 'NUMBER', source: { start: 0, end: 4 } }, carriedOver: { value: 5 } },
    { year: 2022, agrees: true, carriedForward: { value: 1 }, carriedOver: { value: 1 } },
    { year: 2023, agrees: true, carriedForward: { value: 9 }, carriedOver: { value: 9 } },
  ])
  expect(links.find(({ column }) => column === 'naturalPerson')).toMatchObject({ agrees: null, carriedForward: { value: null, state: 'BLANK' } })
  // The agencies, their reports, what these say.
  expect(statements).toHaveLength(3)
})

async function documentOf(year: number): Promise<{ sha256: string; text: string }> {
  const { sha256 } = await api.writer.report.findFirstOrThrow({ where: { year } })
  const { body } = await api.app.inject({ url: `/source/${sha256}` })
  return { sha256, text: body }
}
