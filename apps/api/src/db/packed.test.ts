import { type Figure, figureKeysOf, figureStates, formIds, forms, type Report, type Segment } from '@gongkai/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packReport, packSegments, packText, unpackReport, unpackSegments, unpackText } from './packed.ts'

const place = fc.tuple(fc.nat(2_000_000), fc.nat(300)).map(([start, length]) => ({ start, end: start + length }))
const words = fc.string({ unit: 'grapheme', maxLength: 12 })
const number = fc.oneof(fc.nat(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0 || 0)
const key = fc.oneof(fc.constantFrom(...formIds.flatMap((id) => figureKeysOf(forms[id]))), words)
const stated = <T>(value: fc.Arbitrary<T>) => fc.option(fc.record({ value, raw: words, span: place }))

const figure: fc.Arbitrary<Figure> = fc.record(
  {
    key,
    state: fc.constantFrom(...figureStates),
    value: fc.option(number),
    raw: fc.oneof(words, fc.nat().map(String), fc.constantFrom('007', '1,024', '', '/')),
    span: fc.option(place),
    how: fc.constantFrom('read' as const, 'split' as const, 'narrative' as const),
    candidates: fc.array(fc.option(number), { maxLength: 4 }),
    unit: words,
  },
  { requiredKeys: ['key', 'state', 'value', 'raw', 'span', 'how'] },
)

/** All figures of a form in printed order, as a parser gives them, then changed here and there. */
const wholeForm = fc
  .constantFrom(...formIds)
  .chain((id) => fc.tuple(...figureKeysOf(forms[id]).map((key) => figure.map((drawn) => ({ ...drawn, key })))))

const report: fc.Arbitrary<Report> = fc.record({
  source: fc.constant('ab'.repeat(32)),
  refusal: fc.constant(null),
  title: stated(words),
  agency: stated(words),
  parent: stated(words),
  year: stated(fc.integer({ min: 2008, max: 2030 })),
  publishedOn: stated(fc.constant('2024-01-29')),
  signedOn: stated(fc.constant('2024-01-30')),
  indexNumber: stated(words),
  documentNumber: stated(words),
  period: stated(fc.constant({ from: '2023-01-01', to: '2023-12-31' })),
  address: stated(words),
  formCited: stated(fc.constantFrom(...formIds)),
  form: fc.record({
    detected: fc.constantFrom('FREEFORM' as const, ...formIds),
    expected: fc.option(fc.constantFrom(...formIds)),
    parts: fc.record({
      proactive: fc.option(fc.constantFrom('FMT_2019' as const, 'FMT_2021' as const)),
      requests: fc.option(fc.constantFrom('FMT_2019' as const, 'FMT_2021' as const)),
      cases: fc.option(fc.constantFrom('FMT_2019' as const, 'FMT_2021' as const)),
      statistics2014: fc.option(fc.constant('STAT_2014' as const)),
    }),
  }),
  figures: fc.oneof(fc.array(figure, { maxLength: 20 }), wholeForm),
  claims: fc.array(
    fc.oneof(
      fc.record({ key: fc.constant('suits' as const), value: number, raw: words, span: place }),
      fc.record({ key: fc.constant('suits' as const), none: fc.constant(true as const), raw: words, span: place }),
      fc.record({ key: fc.constant('applicantsNaturalOnly' as const), holds: fc.constant(true as const), raw: words, span: place }),
      fc.record({ key: fc.constant('disclosedTotal' as const), approximate: number, raw: words, span: place }),
    ),
    { maxLength: 4 },
  ),
  sections: fc.array(
    place.chain((span) => fc.record({ number: fc.option(fc.integer({ min: 1, max: 6 })), heading: words }).map((head) => ({ ...head, ...span }))),
    { maxLength: 4 },
  ),
  ambiguities: fc.array(
    fc.record({
      cells: fc.array(key, { maxLength: 3 }),
      count: fc.nat(),
      complete: fc.boolean(),
      solutions: fc.array(fc.array(fc.option(number), { maxLength: 3 }), { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
  messages: fc.array(fc.record({ code: fc.constant('STRAY_VALUE' as const), text: words, span: fc.option(place) }), { maxLength: 3 }),
})

test('whatever the parser says comes back exactly', () => {
  fc.assert(
    fc.property(report, (said) => {
      expect(unpackReport(packReport(said), said.source)).toStrictEqual(structuredClone(said))
    }),
    { numRuns: 150 },
  )
})

test('a report with all its figures takes some hundred bytes', () => {
  const keys = figureKeysOf(forms.FMT_2021)
  const figures: Figure[] = keys.map((key, at) => ({
    key,
    state: 'number',
    value: at % 9 === 0 ? at : 0,
    raw: at % 9 === 0 ? String(at) : '0',
    span: { start: 2000 + at * 4, end: 2000 + at * 4 + (at % 9 === 0 ? String(at).length : 1) },
    how: 'read',
  }))
  const parts = { proactive: 'FMT_2021', requests: 'FMT_2021', cases: 'FMT_2021', statistics2014: null } as const
  const none = {
    ...{ title: null, agency: null, parent: null, year: null, publishedOn: null, signedOn: null },
    ...{ indexNumber: null, documentNumber: null, period: null, address: null, formCited: null },
  }
  const lists = { claims: [], sections: [], ambiguities: [], messages: [] }
  const said: Report = { source: '', refusal: null, ...none, form: { detected: 'FMT_2021', expected: 'FMT_2021', parts }, figures, ...lists }
  expect(packReport(said).length).toBeLessThan(600)
})

test('text keeps every offset, also beside a lone surrogate', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(unpackText(packText(text))).toBe(text.replace(/\p{Surrogate}/gu, '\ufffd'))
      expect(unpackText(packText(text))).toHaveLength(text.length)
    }),
  )
  expect(unpackText(packText('公\ud800开'))).toBe('公\ufffd开')
})

test('readable pieces come back with their places, their own text and the source’s', () => {
  const pieces = fc.array(fc.tuple(fc.nat(5), fc.nat(9), fc.option(words)), { maxLength: 30 })
  fc.assert(
    fc.property(fc.string({ minLength: 450, maxLength: 460 }), pieces, (text, steps) => {
      let at = 0
      const segments: Segment[] = steps.map(([skip, length, own]) => {
        const start = at + skip
        at = start + length
        return { start, end: at, text: own ?? text.slice(start, at) }
      })
      expect(unpackSegments(packSegments(segments, text), text)).toStrictEqual(segments)
    }),
  )
})
