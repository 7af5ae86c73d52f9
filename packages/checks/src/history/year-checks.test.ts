import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runHistoryChecks } from '../run-checks.ts'
import { makeEdition } from '../testing/make-edition.ts'
import { carryOverChain } from './carry-over-chain.ts'
import { yearChecks } from './year-checks.ts'

const columns = ['naturalPerson', 'commercial', 'research', 'publicInterest', 'legalService', 'otherOrg', 'total']
const run = (...editions: readonly Parameters<typeof makeEdition>[0][]) => runHistoryChecks(editions.map(makeEdition), yearChecks)
const told = (findings: ReturnType<typeof run>) => findings.map(({ fingerprint, outcome, year }) => `${fingerprint} ${year} ${outcome}`)
const notPassed = (findings: ReturnType<typeof run>) => told(findings.filter(({ outcome }) => outcome !== 'PASS'))

/** A number, or a cell without one. */
const cell = fc.oneof({ weight: 4, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.constantFrom('blank' as const, 'unreadable' as const) })
const row = (name: string) =>
  fc
    .array(cell, { minLength: columns.length, maxLength: columns.length })
    .map((cells) => Object.fromEntries(columns.map((column, at) => [`requests.${name}.${column}`, cells[at] ?? 0])))

describe('X1 agrees with brute force', () => {
  it('on any two years, column by column', () => {
    fc.assert(
      fc.property(row('carriedForward'), row('carriedOver'), fc.integer({ min: 1, max: 3 }), (forward, over, apart) => {
        const found = run({ year: 2020, form: 'FMT_2019', figures: forward }, { year: 2020 + apart, form: 'FMT_2021', figures: over })
        const x1 = found.filter(({ check }) => check === 'X1')
        expect(x1).toHaveLength(apart === 1 ? 7 : 0)
        for (const { fingerprint, outcome, cells, others } of x1) {
          const column = fingerprint.slice('X1/requests.'.length)
          const [a, b] = [forward[`requests.carriedForward.${column}`], over[`requests.carriedOver.${column}`]]
          const expected = typeof a === 'number' && typeof b === 'number' ? (a === b ? 'PASS' : 'FAIL') : 'NOT_ASSESSABLE'
          expect(outcome).toBe(expected)
          expect(cells).toEqual([`requests.carriedOver.${column}`])
          expect(others?.map(({ year, cells: other }) => [year, other])).toEqual([[2020, [`requests.carriedForward.${column}`]]])
        }
      }),
    )
  })
})

describe('X2 agrees with brute force', () => {
  const stock = fc.record({ last: cell, issued: cell, inForce: cell, repealed: cell })
  it('on any stock, issue and repeal', () => {
    fc.assert(
      fc.property(stock, ({ last, issued, inForce, repealed }) => {
        const key = (column: string) => `proactive.normativeDocuments.${column}`
        const found = run(
          { year: 2022, form: 'FMT_2021', figures: { [key('inForce')]: last } },
          { year: 2023, form: 'FMT_2021', figures: { [key('issued')]: issued, [key('inForce')]: inForce, [key('repealed')]: repealed } },
        ).find(({ fingerprint }) => fingerprint === 'X2/proactive.normativeDocuments')
        const possible = (one: typeof last) => (typeof one === 'number' ? [one] : Array.from({ length: 20 }, (_, at) => at))
        const ways = possible(last).flatMap((a) =>
          possible(issued).flatMap((b) => possible(inForce).flatMap((c) => possible(repealed).map((d) => a + b - d === c))),
        )
        const isSure = [last, issued, inForce, repealed].every((one) => typeof one === 'number')
        expect(found?.outcome).toBe(!ways.includes(true) ? 'FAIL' : isSure ? 'PASS' : 'NOT_ASSESSABLE')
      }),
    )
  })

  it('joins no form of 2019 to one of 2021', () => {
    const figures = { 'proactive.normativeDocuments.totalDisclosed': 9, 'proactive.normativeDocuments.inForce': 4 }
    const found = run({ year: 2020, form: 'FMT_2019', figures }, { year: 2021, form: 'FMT_2021', figures })
    expect(found.filter(({ check }) => check !== 'X1')).toEqual([])
  })
})

describe('over the years', () => {
  it('nothing is asked of the table before 2019, nor of one that is a picture', () => {
    expect(run({ year: 2018, form: 'STAT_2014' }, { year: 2019, form: 'FMT_2019' })).toEqual([])
    expect(run({ year: 2021 }, { year: 2022, form: 'FMT_2021' })).toEqual([])
  })

  it('X3 holds items, a signed change and last year’s items together; an unknown change bounds nothing', () => {
    const at = (column: string) => `proactive.licences.${column}`
    const last = (items: number, change: number | 'blank') => ({
      year: 2019,
      form: 'FMT_2019' as const,
      figures: { [at('lastYearItems')]: items, [at('change')]: change },
    })
    const now = (items: number) => ({ year: 2020, form: 'FMT_2019' as const, figures: { [at('lastYearItems')]: items } })
    const outcome = (...years: readonly Parameters<typeof makeEdition>[0][]) =>
      run(...years).find(({ fingerprint }) => fingerprint === 'X3/proactive.licences')
    expect(outcome(last(58, -2), now(56))?.outcome).toBe('PASS')
    expect(outcome(last(58, 2), now(58))).toMatchObject({
      outcome: 'FAIL',
      message: { zh: '表二「行政许可」一行：2019 年报告上一年项目 58 项、本年增减 2 项，2020 年报告的上一年项目却是 58 项，相差 2 项。' },
    })
    expect(outcome(last(58, 'blank'), now(50))?.outcome).toBe('NOT_ASSESSABLE')
  })

  it('a finding names both years, both numbers and both places', () => {
    const [finding] = run(
      { year: 2022, form: 'FMT_2021', figures: { 'requests.carriedForward.total': 3 } },
      { year: 2023, form: 'FMT_2021', figures: { 'requests.carriedOver.total': 5 } },
    ).filter(({ outcome }) => outcome === 'FAIL')
    expect(finding).toMatchObject({
      check: 'X1',
      year: 2023,
      severity: 'critical',
      message: { zh: '表三「总计」一栏：2022 年报告结转下年度 3 件，2023 年报告的上年结转却是 5 件，两数应当相等，现相差 2 件。' },
      expected: { zh: '2022 年结转下年度：3 件' },
      actual: { zh: '2023 年上年结转：5 件' },
      spans: [{ start: 1000, end: 1001 }],
      others: [{ year: 2022, source: '2022', cells: ['requests.carriedForward.total'], spans: [{ start: 1000, end: 1001 }] }],
    })
  })

  it('a replaced version is compared with nobody', () => {
    const figures = (count: number) => ({ 'requests.carriedForward.total': count, 'requests.carriedOver.total': count })
    const years = [
      { year: 2021, form: 'FMT_2021' as const, figures: figures(1) },
      { year: 2022, form: 'FMT_2021' as const, figures: figures(7), isCurrent: false },
      { year: 2022, form: 'FMT_2021' as const, figures: figures(1) },
    ]
    expect(notPassed(run(...years)).filter((line) => line.includes('total'))).toEqual([])
  })

  it('the chain says what each year handed on to the next', () => {
    const figures = (forward: number, over: number | 'blank') => ({ 'requests.carriedForward.total': forward, 'requests.carriedOver.total': over })
    const editions = [
      makeEdition({ year: 2021, form: 'FMT_2021', figures: figures(2, 0) }),
      makeEdition({ year: 2022, form: 'FMT_2021', figures: figures(1, 2) }),
    ]
    const later = makeEdition({ year: 2023, form: 'FMT_2021', figures: figures(0, 'blank') })
    const links = carryOverChain([...editions, later]).filter(({ column }) => column === 'total')
    expect(links.map(({ forward, over, verdict }) => [forward.year, forward.figure?.value, over.year, over.figure?.value, verdict])).toEqual([
      [2021, 2, 2022, 2, 'equal'],
      [2022, 1, 2023, null, 'unknown'],
    ])
  })
})
