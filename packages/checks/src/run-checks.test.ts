import { readdirSync, readFileSync } from 'node:fs'
import type { Finding, Report } from '@gongkai/shared'
import { describe, expect, it } from 'vitest'
import type { Check } from './check.ts'
import type { Edition } from './edition.ts'
import { runCohortChecks, runHistoryChecks, runReportChecks } from './run-checks.ts'
import { makeReport } from './testing/make-report.ts'
import { makeText } from './testing/make-text.ts'
import { readMarkedReport } from './testing/read-marked-report.ts'

const folder = new URL('../fixtures/', import.meta.url)

/** A finding in the words of a mark: the claim it begins with, or the cells' place out of its fingerprint. */
function inMarks(finding: Finding, report: Report): string {
  const claim = report.claims.findIndex(({ span }) => span === finding.spans[0])
  const place = claim < 0 ? finding.fingerprint.slice(finding.check.length + 1) : `claim ${claim + 1}`
  return `${finding.check} ${place} ${finding.outcome}`
}

describe('each fixture has the findings that its marks ask for, and no others', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', (name) => {
    const { report, expected, checks } = readMarkedReport(readFileSync(new URL(name, folder), 'utf8'))
    const findings = runReportChecks(report, makeText())
    const found = findings.filter(({ check, outcome }) => checks.includes(check) && outcome !== 'PASS').map((finding) => inMarks(finding, report))
    expect(found.sort()).toEqual(expected)
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length)
  })
})

describe('the doors', () => {
  const card = {
    id: 'N3',
    name: 'for-this-test',
    severity: 'info',
    class: 'document',
    title: { zh: '试', en: 'test' },
    formula: { zh: '试', en: 'test' },
    explanation: { zh: '试', en: 'test' },
    law: null,
    forms: ['FMT_2021'],
    years: null,
    notMistakenFor: { zh: '', en: '' },
    example: { bad: { zh: '', en: '' }, good: { zh: '', en: '' } },
  } as const
  const finding: Finding = {
    check: 'N3',
    outcome: 'INFO',
    severity: 'info',
    fingerprint: 'N3/years',
    message: { zh: '', en: '' },
    expected: { zh: '', en: '' },
    actual: { zh: '', en: '' },
    cells: [],
    spans: [],
  }
  const years = (editions: readonly Edition[]) => editions.map(({ report }) => report.year?.value ?? 0)

  it('gives each check what it asks for, and a history in the order of the years', () => {
    const checks: Check[] = [
      { ...card, door: 'report', test: () => [finding] },
      { ...card, door: 'history', test: (editions) => years(editions).map((year) => ({ ...finding, year })) },
      { ...card, door: 'cohort', test: ({ units }) => units.map(({ agency }) => ({ ...finding, agency })) },
    ]
    const editions = [2023, null, 2021].map((year) => ({ report: makeReport({ year }), text: makeText() }))
    expect(runReportChecks(makeReport({ parts: { requests: 'FMT_2021' } }), makeText(), checks)).toHaveLength(1)
    expect(runReportChecks(makeReport({ parts: { requests: 'FMT_2019' } }), makeText(), checks)).toHaveLength(0)
    expect(runHistoryChecks(editions, checks).map(({ year }) => year)).toEqual([2021, 2023])
    const region = { code: '990101', name: '示例县', level: 'COUNTY', invented: true } as const
    const units = [{ agency: '示例县财政局', kind: 'DEPARTMENT', report: null } as const]
    expect(runCohortChecks({ region, year: 2023, units, neighbours: [] }, checks).map(({ agency }) => agency)).toEqual(['示例县财政局'])
  })

  it('finds nothing in a document that is no report', () => {
    const refused = { ...makeReport({ parts: { requests: 'FMT_2019' } }), refusal: { code: 'NOTICE', text: '', span: null } as const }
    expect(runReportChecks(refused, makeText())).toEqual([])
    expect(runHistoryChecks([{ report: refused, text: makeText() }])).toEqual([])
  })
})
