import { expect, test } from 'vitest'
import type { CountedFinding } from './findings-query.ts'
import { toOptions } from './to-options.ts'
import { type FindingsParams, toVariables } from './to-variables.ts'

const none: FindingsParams = { r: '990101', u: null, y: null, class: null, severity: null, outcome: null, check: null, after: null }

test('without filters, errors and doubts of the region', () => {
  expect(toVariables(none)).toEqual({
    within: '990101',
    agency: null,
    years: null,
    check: null,
    class: null,
    severity: null,
    outcome: ['FAIL', 'UNCERTAIN'],
    after: null,
  })
})

test('an agency goes before a region; what could not be read is asked for by its outcome', () => {
  expect(toVariables({ ...none, u: '7', y: 2023, class: 'reading' })).toMatchObject({
    within: null,
    agency: '7',
    years: [2023],
    class: ['READING'],
    outcome: ['NOT_ASSESSABLE'],
  })
  expect(toVariables({ ...none, class: 'document', outcome: 'INFO' })).toMatchObject({ class: ['DOCUMENT'], outcome: ['INFO'] })
})

test('each filter offers what there is, with how many', () => {
  const one = (
    id: string,
    found: CountedFinding['class'],
    severity: CountedFinding['severity'],
    outcome: CountedFinding['outcome'],
    count: number,
  ) => ({
    check: { id, title: `t${id}` },
    class: found,
    severity,
    outcome,
    count,
  })
  const { classes, severities, outcomes, checks } = toOptions([
    one('A1', 'NUMBER', 'CRITICAL', 'FAIL', 3),
    one('A1', 'READING', 'CRITICAL', 'NOT_ASSESSABLE', 9),
    one('F2', 'DOCUMENT', 'MINOR', 'UNCERTAIN', 2),
    one('D1', 'DOCUMENT', 'INFO', 'INFO', 4),
  ])
  expect(classes.map(({ value, count }) => [value, count])).toEqual([
    ['number', 3],
    ['document', 2],
    ['reading', 9],
  ])
  expect(severities.map(({ value, count }) => [value, count])).toEqual([
    ['critical', 3],
    ['minor', 2],
  ])
  expect(outcomes.map(({ value, count }) => [value, count])).toEqual([
    ['FAIL', 3],
    ['UNCERTAIN', 2],
    ['NOT_ASSESSABLE', 9],
    ['INFO', 4],
  ])
  expect(checks).toEqual([
    { value: 'A1', count: 3, label: 'A1 tA1' },
    { value: 'F2', count: 2, label: 'F2 tF2' },
  ])
})
