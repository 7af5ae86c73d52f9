import { equationsOf, type Figure, type FigureKey, type FormId, figureKeysOf, forms, inequalities, type Outcome, type Part } from '@gongkai/shared'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { a5 } from './checks/a5-counts-are-whole.ts'
import { a11 } from './checks/a11-shifted-rows.ts'
import { orderChecks } from './orders/order-checks.ts'
import { runReportChecks } from './run-checks.ts'
import { sumChecks } from './sums/sum-checks.ts'
import { makeReport } from './testing/make-report.ts'
import { makeText } from './testing/make-text.ts'

/** A cell as drawn: the numbers that it may be; null where it is blank. */
type Drawn = readonly number[] | null

const cell: fc.Arbitrary<Drawn> = fc.oneof(
  { weight: 30, arbitrary: fc.nat(2).map((value) => [value]) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.uniqueArray(fc.nat(12), { minLength: 2, maxLength: 3 }) },
)

const partsOf: Readonly<Record<FormId, readonly Part[]>> = {
  STAT_2014: ['statistics2014'],
  FMT_2019: ['proactive', 'requests', 'cases'],
  FMT_2021: ['proactive', 'requests', 'cases'],
}

function reportOf(form: FormId, keys: readonly FigureKey[], drawn: readonly Drawn[]) {
  const figures = keys.map((key, at): Figure => {
    const values = drawn[at] ?? null
    const base = { key, raw: `${values}`, value: null, span: { start: at, end: at + 1 }, how: 'read' as const }
    if (values === null) return { ...base, state: 'blank' }
    return values.length === 1 ? { ...base, state: 'number', value: values[0] as number } : { ...base, state: 'ambiguous', candidates: values }
  })
  return makeReport({ parts: Object.fromEntries(partsOf[form].map((part) => [part, form])), figures })
}

/** Every way to read these cells, one number each, the blank ones left out: their sums. */
function sumsOf(cells: readonly Drawn[]): number[] {
  return cells.reduce<number[]>((sums, values) => (values ? sums.flatMap((sum) => values.map((value) => sum + value)) : sums), [0])
}

/** By trying every reading; a blank may be any count, so a side with one can be its sum or more. */
function tryAll(
  left: readonly Drawn[],
  right: readonly Drawn[],
  meets: (a: number, b: number, leftOpen: boolean, rightOpen: boolean) => boolean,
): Outcome {
  const [leftOpen, rightOpen] = [left.includes(null), right.includes(null)]
  const tried = sumsOf(left).flatMap((a) => sumsOf(right).map((b) => meets(a, b, leftOpen, rightOpen)))
  if (!tried.includes(true)) return 'FAIL'
  return tried.includes(false) || leftOpen || rightOpen ? 'NOT_ASSESSABLE' : 'PASS'
}

const areEqual = (a: number, b: number, leftOpen: boolean, rightOpen: boolean) =>
  leftOpen && rightOpen ? true : leftOpen ? b >= a : rightOpen ? a >= b : a === b
const isNoMore = (a: number, b: number, _leftOpen: boolean, rightOpen: boolean) => rightOpen || a <= b

describe.each(['STAT_2014', 'FMT_2019', 'FMT_2021'] as const)('with blank and ambiguous cells in tables of %s', (form) => {
  const keys = figureKeysOf(forms[form])
  const table = fc.array(cell, { minLength: keys.length, maxLength: keys.length })
  const found = (drawn: readonly Drawn[], checks: typeof sumChecks) =>
    new Map(runReportChecks(reportOf(form, keys, drawn), makeText(), checks).map(({ fingerprint, outcome }) => [fingerprint, outcome]))

  it('each sum fails exactly where no reading adds up, and passes exactly where it does in the only one', () => {
    fc.assert(
      fc.property(table, (drawn) => {
        const at = (list: readonly FigureKey[]) => list.map((key) => drawn[keys.indexOf(key)] ?? null)
        const expected = equationsOf(forms[form]).map(({ identity, at: place, left, right }) => {
          const outcome = tryAll(at(left), at(right), areEqual)
          // A sum with several readings is not certain to hold, even where each of them would.
          const isOnly = [...at(left), ...at(right)].every((values) => values?.length === 1)
          return [
            `${identity.id}/${place === '' ? right[0] : `${identity.part}.${place}`}`,
            outcome === 'PASS' && !isOnly ? 'NOT_ASSESSABLE' : outcome,
          ]
        })
        const got = found(drawn, sumChecks)
        expect(Object.fromEntries([...got].filter(([fingerprint]) => expected.some(([one]) => one === fingerprint)))).toEqual(
          Object.fromEntries(expected),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('each row that is part of another fails exactly where no reading keeps it below, and passes where all do', () => {
    fc.assert(
      fc.property(table, (drawn) => {
        const at = (key: FigureKey) => [drawn[keys.indexOf(key)] ?? null]
        const expected = inequalities
          .filter(({ forms: of }) => of.includes(form))
          .map(({ id, part, small, large }) => [`${id}/${part}.${small}`, tryAll(at(`${part}.${small}`), at(`${part}.${large}`), isNoMore)])
        expect(Object.fromEntries(found(drawn, orderChecks))).toEqual(Object.fromEntries(expected))
      }),
      { numRuns: 200 },
    )
  })
})

/** Written down from the printed table of 2014. */
const sumsOf2014: Readonly<Record<string, readonly string[]>> = {
  'requests.received': ['requests.byChannel.inPerson', 'requests.byChannel.fax', 'requests.byChannel.online', 'requests.byChannel.mail'],
  'requests.closed': ['requests.closedOnTime', 'requests.closedExtended'],
  'requests.answered': ['alreadyPublic', 'granted', 'partial', 'denied', 'notThisAgency', 'notExist', 'askedToAmend', 'otherRoute'].map(
    (row) => `answer.${row}`,
  ),
  'answer.denied': ['stateSecret', 'tradeSecret', 'privacy', 'safetyStability', 'notGovInfo', 'otherLegal'].map((row) => `answer.denied.${row}`),
  'review.total': ['review.upheld', 'review.corrected', 'review.other'],
  'litigation.total': ['litigation.upheld', 'litigation.corrected', 'litigation.other'],
  'staff.people': ['staff.fullTime', 'staff.partTime'],
}

it('the sums of 2014 are those of the printed table', () => {
  const keys = figureKeysOf(forms.STAT_2014)
  fc.assert(
    fc.property(fc.array(fc.nat(3), { minLength: keys.length, maxLength: keys.length }), (values) => {
      const at = (row: string) => values[keys.indexOf(`statistics2014.${row}`)] as number
      const broken = Object.entries(sumsOf2014).filter(([total, rows]) => rows.reduce((sum, row) => sum + at(row), 0) !== at(total))
      const report = reportOf(
        'STAT_2014',
        keys,
        values.map((value) => [value]),
      )
      const failed = runReportChecks(report, makeText(), sumChecks).filter(({ outcome }) => outcome === 'FAIL')
      expect(failed.map(({ fingerprint }) => fingerprint).sort()).toEqual(broken.map(([total]) => `A6/statistics2014.${total}`).sort())
    }),
    { numRuns: 200 },
  )
})

it('a number that no count can be is found in each cell but those of money and change', () => {
  const keys = figureKeysOf(forms.FMT_2019)
  const money = ['proactive.procurement.amount']
  const change = keys.filter((key) => key.endsWith('.change'))
  const value = fc.constantFrom(0, 1, 7, -2, 0.5, -1.5)
  fc.assert(
    fc.property(fc.array(value, { minLength: keys.length, maxLength: keys.length }), (values) => {
      const wrong = keys.filter((key, at) => {
        const number = values[at] as number
        return money.includes(key) ? number < 0 : change.includes(key) ? !Number.isInteger(number) : number < 0 || !Number.isInteger(number)
      })
      const failed = runReportChecks(
        reportOf(
          'FMT_2019',
          keys,
          values.map((number) => [number]),
        ),
        makeText(),
        [a5],
      )
      expect(failed.filter(({ outcome }) => outcome === 'FAIL').map(({ cells }) => cells[0])).toEqual(wrong)
    }),
    { numRuns: 100 },
  )
})

it('a row is said to have moved exactly where moving it makes it add up and it did not before', () => {
  const keys = figureKeysOf(forms.FMT_2021)
  const rows = [...new Set(keys.filter((key) => key.startsWith('requests.')).map((key) => key.slice(0, key.lastIndexOf('.'))))]
  const row = fc.array(fc.nat(2), { minLength: 7, maxLength: 7 })
  const addsUp = (cells: readonly number[]) => cells.slice(0, 6).reduce((sum, value) => sum + value, 0) === cells[6]
  fc.assert(
    fc.property(fc.array(row, { minLength: rows.length, maxLength: rows.length }), (drawn) => {
      // To the right by one: the last cell must have been empty to fall off.
      const moved = rows.filter((_, at) => {
        const cells = drawn[at] as number[]
        return cells[6] === 0 && !addsUp(cells) && addsUp([0, ...cells.slice(0, 6)])
      })
      const first = keys.findIndex((key) => key.startsWith('requests.'))
      const placed = keys.map((key, at) => (key.startsWith('requests.') ? [drawn[Math.floor((at - first) / 7)]?.[(at - first) % 7] as number] : [0]))
      const failed = runReportChecks(reportOf('FMT_2021', keys, placed), makeText(), [a11]).filter(({ outcome }) => outcome === 'FAIL')
      expect(failed.map(({ fingerprint }) => fingerprint.slice(4))).toEqual(moved)
    }),
    { numRuns: 200 },
  )
})
