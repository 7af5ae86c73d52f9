import { type Figure, figureKeysOf, forms } from '@gongkai/shared'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runReportChecks } from '../run-checks.ts'
import { makeReport } from '../testing/make-report.ts'
import { makeText } from '../testing/make-text.ts'
import { sumChecks } from './sum-checks.ts'

const columns = ['naturalPerson', 'commercial', 'research', 'publicInterest', 'legalService', 'otherOrg', 'total']
const groups = ['reconsideration', 'directSuit', 'suitAfterReconsideration']

/** The tables by row and column, written down from the printed forms and not out of the table of identities. */
function brokenSums(at: (key: string) => number, rows: readonly string[]): string[] {
  const sum = (keys: readonly string[]) => keys.reduce((total, key) => total + at(key), 0)
  const outcomes = rows.filter((row) => !['newReceived', 'carriedOver', 'total', 'carriedForward'].includes(row))
  const byColumn = columns.flatMap((column) => {
    const cell = (row: string) => `requests.${row}.${column}`
    const inAndOut = sum([cell('newReceived'), cell('carriedOver')]) === sum([cell('total'), cell('carriedForward')])
    const total = sum(outcomes.map(cell)) === at(cell('total'))
    return [...(inAndOut ? [] : [`A1/requests.${column}`]), ...(total ? [] : [`A2/requests.${column}`])]
  })
  const byRow = rows.filter((row) => sum(columns.slice(0, 6).map((column) => `requests.${row}.${column}`)) !== at(`requests.${row}.total`))
  const byGroup = groups.filter(
    (group) => sum(['upheld', 'corrected', 'otherResult', 'pending'].map((name) => `cases.${group}.${name}`)) !== at(`cases.${group}.total`),
  )
  return [...byColumn, ...byRow.map((row) => `A3/requests.${row}`), ...byGroup.map((group) => `A4/cases.${group}`)].sort()
}

describe.each(['FMT_2019', 'FMT_2021'] as const)('on random tables of %s', (id) => {
  const keys = figureKeysOf(forms[id]).filter((key) => !key.startsWith('proactive.'))
  const rows = [...new Set(keys.filter((key) => key.startsWith('requests.')).map((key) => key.slice(9, key.lastIndexOf('.'))))]
  const parts = { requests: id, cases: id }

  it('each sum check fails exactly where adding by hand fails', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2), { minLength: keys.length, maxLength: keys.length }), (values) => {
        const figures = keys.map((key, index): Figure => numberAt(key, values[index] ?? 0, index))
        const findings = runReportChecks(makeReport({ parts, figures }), makeText(), sumChecks)
        expect(findings).toHaveLength(7 + 7 + rows.length + 3)
        const failed = findings.filter(({ outcome }) => outcome === 'FAIL').map(({ fingerprint }) => fingerprint)
        const at = (key: string) => values[keys.indexOf(key)] ?? Number.NaN
        expect(failed.sort()).toEqual(brokenSums(at, rows))
      }),
      { numRuns: 50 },
    )
  })

  it('a table that adds up stays without a fault, and a blank cell never lets a sum pass', () => {
    fc.assert(
      fc.property(fc.nat(keys.length - 1), (blank) => {
        const figures = keys.map(
          (key, index): Figure => (index === blank ? { ...numberAt(key, 0, index), state: 'blank', value: null } : numberAt(key, 0, index)),
        )
        const findings = runReportChecks(makeReport({ parts, figures }), makeText(), sumChecks)
        const touched = findings.filter(({ cells }) => cells.includes(keys[blank] ?? ''))
        expect(touched.length).toBeGreaterThan(0)
        expect(touched.every(({ outcome }) => outcome === 'NOT_ASSESSABLE')).toBe(true)
        expect(findings.filter((finding) => !touched.includes(finding)).every(({ outcome }) => outcome === 'PASS')).toBe(true)
      }),
    )
  })
})

function numberAt(key: string, value: number, index: number): Figure {
  return { key, state: 'number', value, raw: `${value}`, span: { start: index, end: index + 1 }, how: 'read' }
}
