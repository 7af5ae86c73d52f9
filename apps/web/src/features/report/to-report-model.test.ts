import { expect, test } from 'vitest'
import type { ReportData } from './report-query.ts'
import { toReportModel } from './to-report-model.ts'

const text = '受理申请2件。总计⇥4⇥⇥10'
const at = (start: number, end: number) => ({ start, end, quote: text.slice(start, end) })
const figure = (key: string, state: ReportData['figures'][number]['state'], value: number | null, source: ReturnType<typeof at> | null) => {
  return { key, state, value, raw: source?.quote ?? '', unit: null, how: 'READ' as const, candidates: [], source }
}
const report: ReportData = {
  id: '1',
  year: 2021,
  version: 1,
  isCurrent: true,
  versions: [],
  title: null,
  formDetected: 'FMT_2021',
  formExpected: 'FMT_2021',
  formParts: [
    { part: 'PROACTIVE', form: null },
    { part: 'REQUESTS', form: 'FMT_2021' },
    { part: 'CASES', form: 'FMT_2019' },
    { part: 'STATISTICS2014', form: null },
  ],
  agency: { id: '1', name: '东河镇', kind: 'TOWNSHIP', invented: false, region: null, reports: [] },
  publishedOn: null,
  signedOn: null,
  indexNumber: null,
  documentNumber: { value: '2件', source: at(4, 6) },
  period: { from: '2021-01-01', to: '2021-12-31', source: at(0, 2) },
  address: null,
  formCited: { value: 'FMT_2021', source: at(0, 2) },
  figures: [
    figure('requests.newReceived.total', 'NUMBER', 4, at(10, 11)),
    figure('requests.carriedOver.total', 'BLANK', null, at(12, 12)),
    { ...figure('requests.total.total', 'AMBIGUOUS', null, at(13, 15)), candidates: [10, null] },
  ],
  claims: [
    { key: 'requestsReceived', value: 2, none: false, approximate: null, holds: false, source: at(0, 6) },
    { key: 'suits', value: null, none: true, approximate: null, holds: false, source: at(0, 2) },
    { key: 'somethingNew', value: null, none: false, approximate: 700, holds: false, source: at(0, 2) },
  ],
  ambiguities: [{ cells: ['requests.total.total', 'requests.carriedForward.total'], count: 20, complete: false }],
  messages: [],
  findings: [
    {
      fingerprint: 'N1:requests.newReceived.total',
      outcome: 'FAIL',
      class: 'DOCUMENT',
      severity: 'MAJOR',
      message: 'm',
      expected: '2',
      actual: '4',
      cells: ['requests.newReceived.total'],
      sources: [at(4, 5), at(10, 11)],
      check: { id: 'N1', title: 't' },
      others: [],
    },
    {
      fingerprint: 'X1:requests.naturalPerson/2021',
      outcome: 'FAIL',
      class: 'NUMBER',
      severity: 'CRITICAL',
      message: 'm',
      expected: '3',
      actual: '5',
      cells: ['requests.newReceived.total'],
      sources: [at(10, 11)],
      check: { id: 'X1', title: 't' },
      others: [
        {
          year: 2020,
          cells: ['requests.carriedForward.total'],
          report: { version: 2, isCurrent: false },
          sources: [{ start: 0, end: 1, quote: ' 3 ' }],
        },
      ],
    },
  ],
  findingCounts: { failures: 1, uncertain: 0 },
  document: {
    sha256: 'x',
    name: 'x.txt',
    type: 'text',
    encoding: 'utf-8',
    bytes: 1,
    maskedCount: 0,
    segments: [{ start: 0, end: text.length, text }],
  },
  importedAt: '2025-01-01',
  parserVersion: '1',
}

test('each table stands on the form it was found to use; one that is missing is named', () => {
  const { tables } = toReportModel(report, 'zh')
  expect(tables.map(({ part, form, table }) => [part, form, table !== null])).toEqual([
    ['proactive', null, false],
    ['requests', 'FMT_2021', true],
    ['cases', 'FMT_2019', true],
  ])
})

test('number, blank, ambiguous and absent stay different', () => {
  const { items } = toReportModel(report, 'zh')
  expect(items['requests.newReceived.total']).toMatchObject({ state: 'number', text: '4', start: 10, end: 11 })
  expect(items['requests.carriedOver.total']).toMatchObject({ state: 'blank', text: '空', start: 12, end: 12 })
  expect(items['requests.total.total']).toMatchObject({
    state: 'ambiguous',
    text: '?',
    candidates: ['10', '空'],
    joint: { cells: 1, count: '20 种以上' },
  })
  expect(items['requests.carriedForward.total']).toMatchObject({ state: 'absent', text: '—', start: null })
})

test('claims are read out, unknown ones too', () => {
  const { items, claims } = toReportModel(report, 'en')
  expect(claims.map((id) => [items[id]?.label, items[id]?.text])).toEqual([
    ['Requests received', '2'],
    ['Lawsuits', 'none'],
    ['somethingNew', 'about 700'],
  ])
})

test('what a report says of itself can be lit', () => {
  const { items } = toReportModel(report, 'en')
  expect(items.documentNumber).toMatchObject({ label: 'Document number', text: '2件', start: 4, end: 6 })
  expect(items.period?.text).toBe('1 January 2021 to 31 December 2021')
  expect(items.formCited?.text).toContain('2021')
  expect(items.indexNumber).toBeUndefined()
})

test('a finding leads to its cells and to every place in the text', () => {
  const { findings, pieces } = toReportModel(report, 'zh')
  const finding = findings.find(({ check }) => check === 'N1')
  expect(finding?.cells).toEqual([{ key: 'requests.newReceived.total', label: '一、本年新收政府信息公开申请数量 › 总计' }])
  const lit = finding?.sources.map(({ id }) =>
    pieces
      .filter((piece) => piece.places.includes(id))
      .map((piece) => piece.text)
      .join(''),
  )
  expect(lit).toEqual(['2', '4'])
})

test('a finding over two years names the other report, what stands there, and the way to it', () => {
  const { findings } = toReportModel(report, 'zh')
  expect(findings.find(({ check }) => check === 'X1')?.others).toEqual([
    {
      label: '2020 年年报第 2 版',
      href: '/zh/u/1/2020?v=2&hl=requests.carriedForward.total',
      cells: ['四、结转下年度继续办理 › 总计'],
      quotes: ['3'],
    },
  ])
  expect(findings.map(({ class: found }) => found)).toEqual(['document', 'number'])
})
