import { allChecks } from '@gongkai/checks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recheck } from '../ingest/checking/recheck.ts'
import { type TestApi, testApi } from './test-api.ts'

const towns = ['990101001', '990101002'] as const
const carried = (over: number, forward: number) => ({
  figures: { 'requests.carriedOver.total': over, 'requests.carriedForward.total': forward },
})

let api: TestApi
beforeAll(async () => {
  api = await testApi()
  for (const regionCode of towns) {
    await api.store({ regionCode, name: `${regionCode}号镇人民政府`, year: 2021, ...carried(0, 3), findings: ['FAIL', 'INFO'] })
    await api.store({
      regionCode,
      name: `${regionCode}号镇人民政府`,
      year: 2022,
      ...carried(5, 1),
      findings: ['FAIL', 'UNCERTAIN', 'NOT_ASSESSABLE'],
    })
  }
  // An older version counts for nothing, and so does a unit elsewhere.
  await api.store({ regionCode: '990102001', year: 2022, findings: ['FAIL'] })
  for await (const _ of recheck({ db: api.writer, now: () => new Date(), local: [], checks: allChecks, only: ['X1'] }));
})
afterAll(() => api.close())

interface Node {
  readonly id: string
  readonly class: string
  readonly outcome: string
  readonly severity: string
  readonly check: { readonly id: string }
  readonly report: { readonly year: number; readonly agency: { readonly name: string } }
  readonly others: readonly { readonly year: number; readonly report: { readonly year: number; readonly version: number } | null }[]
}
interface Findings {
  readonly nodes: readonly Node[]
  readonly totalCount: number
  readonly counts: readonly { readonly class: string; readonly check: { readonly id: string }; readonly count: number }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

async function ask(args: string) {
  const { data, errors, statements } = await api.ask(`{
    findings(${args}) {
      nodes { id class outcome severity check { id } report { year agency { name } } sources { quote } others { year report { year version } sources { quote } } openedAt }
      pageInfo { hasNextPage endCursor } totalCount counts { class severity outcome check { id } count }
    }
  }`)
  expect(errors).toEqual([])
  return { ...(data as { findings: Findings }).findings, statements }
}

test('the findings of a region: newest first, units in official order, the gravest first; the other year leads to its report', async () => {
  const { nodes, totalCount, counts, statements } = await ask('within: "990101"')
  expect(nodes.map(({ check, outcome, report }) => `${report.year} ${report.agency.name.slice(6, 9)} ${check.id} ${outcome}`)).toEqual([
    '2022 001 A1 FAIL',
    '2022 001 A1 UNCERTAIN',
    '2022 001 X1 FAIL',
    '2022 002 A1 FAIL',
    '2022 002 A1 UNCERTAIN',
    '2022 002 X1 FAIL',
    '2021 001 A1 FAIL',
    '2021 002 A1 FAIL',
  ])
  expect(totalCount).toBe(8)
  expect(counts.map(({ class: found, check, count }) => [found, check.id, count])).toEqual([
    ['NUMBER', 'A1', 4],
    ['NUMBER', 'A1', 2],
    ['NUMBER', 'X1', 2],
  ])
  expect(nodes[2]?.others).toMatchObject([{ year: 2021, report: { year: 2021, version: 1 } }])
  // The page; its reports, their agencies, all reports of these, two rounds of texts; the count and the counts by check.
  expect(statements.length).toBeLessThanOrEqual(8)
  const one = await ask('within: "990101", first: 1')
  expect(statements.length - one.statements.length).toBeLessThanOrEqual(2)
})

test.each([
  ['agency: "1"', 4],
  ['within: "990101", years: [2021]', 2],
  ['within: "990101", check: ["X1"]', 2],
  ['within: "990101", check: ["x1", "A1"], severity: [MAJOR, MINOR]', 0],
  ['within: "990101", class: [DOCUMENT]', 0],
  ['within: "990101", class: [NUMBER]', 8],
  ['within: "990101", class: [READING]', 0],
  ['within: "990101", class: [READING], outcome: null, check: ["A1"]', 2],
  ['within: "990101", class: [READING, NUMBER], outcome: null, check: ["A1"]', 10],
  ['within: "990101", outcome: [INFO]', 2],
  ['within: "9901", outcome: [FAIL]', 7],
  ['agency: "99"', 0],
])('%s', async (args, count) => {
  const { nodes, totalCount, counts } = await ask(args)
  expect(nodes).toHaveLength(count)
  expect(totalCount).toBe(count)
  expect(counts.reduce((sum, one) => sum + one.count, 0)).toBe(count)
})

test('page after page gives each finding once', async () => {
  const whole = await ask('within: "990101"')
  const ids: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const page: Findings = await ask(`within: "990101", first: 3${after ? `, after: "${after}"` : ''}`)
    ids.push(...page.nodes.map(({ id }) => id))
    after = page.pageInfo.endCursor
    more = page.pageInfo.hasNextPage
  }
  expect(ids).toEqual(whole.nodes.map(({ id }) => id))
})

test.each([
  ['', 'within'],
  ['within: "99x"', 'within'],
  ['within: "99", check: ["Z9"]', 'Z9'],
  ['within: "99", first: 101', 'first'],
  ['within: "99", after: "x"', 'after'],
])('%s is refused with a reason', async (args, named) => {
  const { errors } = await api.ask(`{ findings${args && `(${args})`} { totalCount } }`)
  expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  expect(errors[0]?.message).toContain(named)
})

test('a report counts its findings by class, remarks and what could not be assessed included', async () => {
  const { data } = await api.ask('{ report(agency: "1", year: 2022) { findingGroups { class outcome severity check { id class } count } } }')
  expect(data).toEqual({
    report: {
      findingGroups: [
        { class: 'NUMBER', outcome: 'FAIL', severity: 'CRITICAL', check: { id: 'A1', class: 'NUMBER' }, count: 1 },
        { class: 'NUMBER', outcome: 'UNCERTAIN', severity: 'CRITICAL', check: { id: 'A1', class: 'NUMBER' }, count: 1 },
        { class: 'READING', outcome: 'NOT_ASSESSABLE', severity: 'CRITICAL', check: { id: 'A1', class: 'NUMBER' }, count: 1 },
        { class: 'NUMBER', outcome: 'FAIL', severity: 'CRITICAL', check: { id: 'X1', class: 'NUMBER' }, count: 1 },
        // The other six columns are blank.
        { class: 'READING', outcome: 'NOT_ASSESSABLE', severity: 'CRITICAL', check: { id: 'X1', class: 'NUMBER' }, count: 6 },
      ],
    },
  })
})
