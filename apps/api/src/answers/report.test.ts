import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApi, testApi } from './test-api.ts'

const town = { year: 2023, regionCode: '990101001' } as const

let api: TestApi
let agency: string
beforeAll(async () => {
  api = await testApi()
  await api.store({ ...town, figures: { 'requests.newReceived.total': 7 } })
  await api.store({
    ...town,
    remark: 'changed',
    figures: {
      'requests.newReceived.total': 8,
      'requests.carriedOver.total': 'unreadable',
      'requests.handled.total': 0,
      'proactive.fees.amount10kYuan': 1.5,
    },
    findings: ['FAIL', 'UNCERTAIN', 'NOT_ASSESSABLE'],
  })
  await api.store({ ...town, year: 2018 })
  await api.store({ ...town, year: 2020, findings: ['UNCERTAIN'] })
  await api.store({ year: 2023, regionCode: '990101', kind: 'GOVERNMENT', name: '乙县人民政府' })
  await api.store({ year: 2023, regionCode: '990102001' })
  agency = String((await api.writer.agency.findFirstOrThrow({ where: { regionCode: '990101001' } })).id)
})
afterAll(() => api.close())

test('the current version of a report, with all that was read in it', async () => {
  const { data, errors, statements } = await api.ask(
    `query ($agency: ID!) {
      report(agency: $agency, year: 2023) {
        agency { name } year version isCurrent versions { version isCurrent }
        title formDetected formExpected formParts { part form }
        publishedOn { value source { start end quote } } signedOn { value }
        indexNumber { value source { quote } } documentNumber { value } period { from to source { start end } } address { value } formCited { value }
        figures(part: REQUESTS, keys: ["requests.newReceived.total", "requests.carriedOver.total", "requests.carriedForward.total"]) {
          key value text state raw unit how candidates source { start end }
        }
        claims { key value none approximate raw } sections { number heading start end } ambiguities { count } messages { code }
        findings { outcome check { id } message en: message(locale: EN) cells sources { start end } }
        every: findings(outcome: null) { outcome }
        findingCounts { failures uncertain }
        document { name type encoding bytes text segments { start end text } }
        importedAt parserVersion
      }
    }`,
    { agency },
  )
  expect(errors).toEqual([])
  const { report } = data as { report: Record<string, unknown> & { document: { text: string } } }
  expect(report).toMatchObject({
    agency: { name: '丙镇人民政府' },
    year: 2023,
    version: 2,
    isCurrent: true,
    versions: [
      { version: 1, isCurrent: false },
      { version: 2, isCurrent: true },
    ],
    title: '丙镇人民政府2023年报告',
    formDetected: 'FMT_2021',
    formExpected: 'FMT_2021',
    formParts: [
      { part: 'PROACTIVE', form: 'FMT_2021' },
      { part: 'REQUESTS', form: 'FMT_2021' },
      { part: 'CASES', form: 'FMT_2021' },
      { part: 'STATISTICS2014', form: null },
    ],
    publishedOn: { value: '2024-01-20', source: { start: 0, end: 4, quote: report.document.text.slice(0, 4) } },
    signedOn: null,
    indexNumber: { value: '9901/2023-00001', source: { quote: report.document.text.slice(0, 4) } },
    documentNumber: null,
    period: { from: '2023-01-01', to: '2023-12-31', source: { start: 0, end: 4 } },
    address: { value: 'www.example.invalid' },
    formCited: { value: 'FMT_2021' },
    figures: [
      {
        key: 'requests.newReceived.total',
        value: 8,
        text: '8',
        state: 'NUMBER',
        raw: '8',
        unit: null,
        how: 'READ',
        candidates: [],
        source: { start: 0, end: 4 },
      },
      { key: 'requests.carriedOver.total', value: null, text: null, state: 'UNREADABLE', source: { start: 4, end: 4 } },
      { key: 'requests.carriedForward.total', value: null, text: null, state: 'BLANK' },
    ],
    claims: [{ key: 'suits', value: null, none: true, approximate: null, raw: '无' }],
    sections: [{ number: 1, heading: '一、总体情况', start: 0, end: 4 }],
    ambiguities: [],
    messages: [],
    findings: [
      {
        outcome: 'FAIL',
        check: { id: 'A1' },
        message: '应当相等',
        en: 'should be equal',
        cells: ['cases.directSuit.total'],
        sources: [{ start: 0, end: 4 }],
      },
      { outcome: 'UNCERTAIN' },
    ],
    every: [{ outcome: 'FAIL' }, { outcome: 'UNCERTAIN' }, { outcome: 'NOT_ASSESSABLE' }],
    findingCounts: { failures: 1, uncertain: 1 },
    document: { type: 'text', encoding: 'utf-8', segments: [{ start: 0, text: report.document.text }] },
    importedAt: '2026-01-02T03:04:05.678Z',
    parserVersion: 'test',
  })
  // The report; agency, versions, what it says, findings, the document, its text with its segments.
  expect(statements).toHaveLength(7)
})

test('by id, by agency and year, by version; null where there is none; anything else is refused', async () => {
  const id = String((await api.writer.report.findFirstOrThrow({ where: { version: 1, year: 2023, agencyId: Number(agency) } })).id)
  const ask = async (args: string) => (await api.ask(`{ report(${args}) { id version } }`)).data
  expect(await ask(`id: "${id}"`)).toEqual({ report: { id, version: 1 } })
  expect(await ask(`agency: "${agency}", year: 2023, version: 1`)).toEqual({ report: { id, version: 1 } })
  expect(await ask(`agency: "${agency}", year: 2023`)).toMatchObject({ report: { version: 2 } })
  expect(await ask(`agency: "${agency}", year: 2019`)).toEqual({ report: null })
  expect(await ask('id: "x"')).toEqual({ report: null })
  for (const args of [`agency: "${agency}"`, 'year: 2023', `id: "${id}", year: 2023`, `id: "${id}", version: 1`, 'id: null']) {
    const { errors, statements } = await api.ask(`{ report(${args}) { id } }`)
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
    expect(statements).toEqual([])
  }
})

interface Reports {
  readonly reports: {
    readonly nodes: readonly { readonly id: string; readonly year: number; readonly agency: { readonly name: string } }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
    readonly totalCount: number
  }
}

test('current reports, newest first, agencies in official order; filters; three statements', async () => {
  const ask = async (args = '') => {
    const { data, statements } = await api.ask(`{ reports${args} { nodes { year agency { name } } totalCount } }`)
    expect(statements).toHaveLength((data as Reports).reports.nodes.length > 0 ? 3 : 2)
    const { nodes, totalCount } = (data as Reports).reports
    expect(totalCount).toBe(nodes.length)
    return nodes.map(({ year, agency: { name } }) => `${year} ${name}`)
  }
  expect(await ask()).toEqual(['2023 乙县人民政府', '2023 丙镇人民政府', '2023 丙镇人民政府', '2020 丙镇人民政府', '2018 丙镇人民政府'])
  expect(await ask('(within: "990102")')).toEqual(['2023 丙镇人民政府'])
  expect(await ask(`(agency: "${agency}", years: [2018, 2020])`)).toEqual(['2020 丙镇人民政府', '2018 丙镇人民政府'])
  expect(await ask('(form: [STAT_2014, FMT_2019])')).toEqual(['2020 丙镇人民政府', '2018 丙镇人民政府'])
  expect(await ask('(withFindings: true)')).toEqual(['2023 丙镇人民政府', '2020 丙镇人民政府'])
  expect(await ask('(withFindings: false, years: [2023])')).toEqual(['2023 乙县人民政府', '2023 丙镇人民政府'])
  expect(await ask('(agency: "none")')).toEqual([])
})

test('pages of one report give each of them once', async () => {
  const seen: string[] = []
  let after: string | null = null
  do {
    const { data } = await api.ask(
      'query ($after: String) { reports(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
      { after },
    )
    const { nodes, pageInfo } = (data as Reports).reports
    seen.push(...nodes.map(({ id }) => id))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
  expect(new Set(seen).size).toBe(5)
  expect(seen).toHaveLength(5)
})
