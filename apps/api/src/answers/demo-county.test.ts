import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../env.ts'
import { type DemoTruth, importDemo } from './import-demo.ts'
import { type TestApi, testApi } from './test-api.ts'

const years = [2017, 2019, 2022, 2023]

let api: TestApi
let truths: DemoTruth[]
beforeAll(async () => {
  api = await testApi()
  truths = await importDemo(api.writer, years)
}, 180_000)
afterAll(() => api.close())

const folder = join(repositoryRoot, 'docs', 'queries')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('every query in docs/queries', () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith('.graphql')))('%s', async (name) => {
    const [chinese = '', english = ''] = read(name).split('\n')
    expect(chinese).toMatch(/^# .*\p{Script=Han}/u)
    expect(english).toMatch(/^# [A-Z]/)
    expect(read('README.md')).toContain(`\`${name.replace('.graphql', '')}\``)
    const { status, errors, statements } = await api.ask(read(name))
    expect(errors).toEqual([])
    expect(status).toBe(200)
    expect(statements.length).toBeLessThanOrEqual(8)
  })
})

interface Point {
  readonly year: number
  readonly state: string
  readonly value: number | null
}
interface Trend {
  readonly trend: readonly { readonly scope: string; readonly metric: { readonly id: string }; readonly points: readonly Point[] }[]
}

test('the sums of the units and the own report are those of the key', async () => {
  const { trend } = (await api.ask(read('requests-by-year.graphql'))).data as Trend
  const latest = (year: number, isOwn: boolean) =>
    truths.filter(
      (truth) =>
        truth.year === year &&
        (truth.kind === 'GOVERNMENT') === isOwn &&
        !truths.some((other) => other.agency === truth.agency && other.year === year && other.version > truth.version),
    )
  const truthOf = ({ truth }: DemoTruth) => truth['requests.newReceived.total'] ?? truth['statistics2014.requests.received'] ?? 0
  for (const year of years) {
    const at = (scope: string) =>
      trend.find((series) => series.scope === scope && series.metric.id === 'NEW_RECEIVED')?.points.find((point) => point.year === year)
    const sum = latest(year, false).reduce((total, truth) => total + truthOf(truth), 0)
    expect(at('UNITS')).toMatchObject({ year, state: 'NUMBER', value: sum })
    expect(at('OWN_REPORT')).toMatchObject({ year, state: 'NUMBER', value: latest(year, true).map(truthOf)[0] })
  }
})

test('each quotation is what the figure was read from', async () => {
  const { data } = await api.ask(read('one-number-and-its-place.graphql'))
  interface Report {
    readonly year: number
    readonly figure: {
      readonly state: string
      readonly value: number
      readonly text: string
      readonly source: { readonly sha256: string; readonly start: number; readonly end: number; readonly quote: string }
    }
  }
  const { agencies } = data as { agencies: { nodes: { reports: Report[] }[] } }
  const reports = agencies.nodes[0]?.reports.filter(({ year }) => year >= 2019) ?? []
  expect(reports.map(({ year }) => year)).toEqual([2019, 2022, 2023])
  for (const { year, figure } of reports) {
    expect(figure.value).toBe(truths.find((truth) => truth.agency.includes('雁渚镇') && truth.year === year)?.truth['requests.newReceived.total'])
    expect(figure.source.quote).toBe(figure.text)
    const { body } = await api.app.inject({ url: `/source/${figure.source.sha256}` })
    expect(body.slice(figure.source.start, figure.source.end)).toBe(figure.source.quote)
  }
})

test('each failure is shown with every place of its contradiction', async () => {
  const { data } = await api.ask(read('reports-that-do-not-add-up.graphql'))
  interface Finding {
    readonly check: { readonly title: string }
    readonly message: string
    readonly sources: readonly { readonly quote: string }[]
  }
  const { reports } = data as { reports: { nodes: { findings: Finding[] }[]; totalCount: number } }
  const findings = reports.nodes.flatMap((report) => report.findings)
  expect(reports.totalCount).toBeGreaterThan(0)
  expect(findings.length).toBeGreaterThan(0)
  for (const finding of findings) expect([finding.check.title, finding.message]).not.toContain('')
  expect(findings.some(({ sources }) => sources.length > 1)).toBe(true)
})
