import { type Figure, figureKeysOf, forms, type Report } from '@gongkai/shared'
import { expect, it } from 'vitest'
import { f5 } from './checks/f5-columns-complete.ts'
import { f6 } from './checks/f6-blank-cells.ts'
import { makeReport } from './testing/make-report.ts'
import { makeText } from './testing/make-text.ts'

const keys = figureKeysOf(forms.FMT_2021)
const rows = [...new Set(keys.filter((key) => key.startsWith('requests.')).map((key) => key.slice(0, key.lastIndexOf('.'))))]

/** Table 3 in which these rows hold six numbers for seven columns, so that each cell may be the one that is missing. */
function withShortRows(short: readonly string[]): Report {
  const isShort = (key: string) => short.some((row) => key.startsWith(`${row}.`))
  const figures = keys.map((key, at): Figure => {
    const base = { key, raw: '0', span: { start: at, end: at + 1 }, how: 'read' as const }
    return isShort(key) ? { ...base, state: 'ambiguous', value: null, candidates: [null, 0] } : { ...base, state: 'number', value: 0 }
  })
  const ambiguities = short.map((row) => {
    const cells = keys.filter((key) => key.startsWith(`${row}.`))
    return { cells, count: 7, complete: true, solutions: cells.map((_, gap) => cells.map((__, at) => (at === gap ? null : 0))) }
  })
  return makeReport({ parts: { proactive: 'FMT_2021', requests: 'FMT_2021', cases: 'FMT_2021' }, figures, ambiguities })
}

it('tells a missing column from a few short rows, and counts each missing cell once', () => {
  const most = withShortRows(rows.slice(0, 20))
  expect(f5.test(most, makeText())).toMatchObject([{ outcome: 'FAIL', fingerprint: 'F5/requests' }])
  expect(f5.test(most, makeText())[0]?.message.zh).toBe('表三 25 行中有 20 行不足 7 格（多为 6 格），认不出是哪一栏缺了。')
  const blanks = f6.test(most, makeText()).find(({ fingerprint }) => fingerprint === 'F6/requests')
  expect(blanks?.message.zh).toContain('175 格中有 20 格没有数字（0 格空白或填“/”“-”，20 格缺失）')
  const few = withShortRows(rows.slice(0, 2))
  expect(f5.test(few, makeText())).toMatchObject([{ outcome: 'PASS' }])
  expect(f6.test(few, makeText()).filter(({ outcome }) => outcome === 'FAIL')).toHaveLength(1)
})

it('takes digits that can be cut in several ways for no missing cell', () => {
  const report = withShortRows([])
  const figures = report.figures.map(
    (figure): Figure => (figure.key.startsWith('requests.granted.') ? { ...figure, state: 'ambiguous', value: null, candidates: [1, 11] } : figure),
  )
  const cut = { ...report, figures }
  expect(f6.test(cut, makeText()).map(({ outcome }) => outcome)).toEqual(['PASS', 'PASS', 'PASS'])
  expect(f5.test(cut, makeText())).toMatchObject([{ outcome: 'PASS' }])
})
