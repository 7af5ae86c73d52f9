import { readBytes, readSource } from '@gongkai/readers'
import { type Figure, readableSegments, type Source, type Span } from '@gongkai/shared'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixtureFolders } from '../scripts/fixture-folders.ts'
import { parseReport } from './index.ts'
import { fold } from './text/fold.ts'

/** What a person sees of a stretch of the source: markup out, entities decoded, width folded, white space out. */
function shown(source: Source, span: Span): string {
  const pieces = readableSegments(source).flatMap((piece) => {
    if (piece.end <= span.start || piece.start >= span.end) return []
    const oneForOne = piece.text.length === piece.end - piece.start
    return oneForOne ? piece.text.slice(Math.max(0, span.start - piece.start), span.end - piece.start) : piece.text
  })
  return plain(pieces.join(''))
}

function plain(text: string): string {
  return fold({ text, marks: [] }).text.replace(/\s/g, '')
}

function inside({ text }: Source, { start, end }: Span): boolean {
  return 0 <= start && start <= end && end <= text.length
}

/** Laws that hold for every document, however damaged; what breaks one is listed. */
function brokenLaws(source: Source): string[] {
  const report = parseReport(source)
  const taken = new Map<string, string>()
  const figures = report.figures.flatMap((figure) => lawsOfFigure(figure, source, taken))
  const facts = (['title', 'agency', 'parent', 'year', 'publishedOn', 'signedOn'] as const).flatMap((name) => {
    const fact = report[name]
    return !fact || (inside(source, fact.span) && shown(source, fact.span) === plain(fact.raw)) ? [] : [`${name}: «${fact.raw}» is not at its place`]
  })
  const claims = report.claims.flatMap(({ key, raw, span }) =>
    inside(source, span) && shown(source, span) === plain(raw) ? [] : [`claim ${key}: «${raw}» is not at its place`],
  )
  const others = [...report.sections, ...report.messages.flatMap(({ span }) => (span ? [span] : []))]
  return [...figures, ...facts, ...claims, ...others.flatMap((span) => (inside(source, span) ? [] : [`${JSON.stringify(span)} is outside`]))]
}

function lawsOfFigure({ key, state, value, raw, span, candidates }: Figure, source: Source, taken: Map<string, string>): string[] {
  if (state === 'absent') return span === null && value === null ? [] : [`${key} is absent and has a place or a value`]
  if (!span || !inside(source, span)) return [`${key} has no place in the document`]
  if (state !== 'number') {
    const broken = value !== null || (state === 'ambiguous' && (candidates?.length ?? 0) < 1)
    return broken
      ? [`${key} is ${state} and has a value or no candidates`]
      : state === 'blank' && /\d/.test(shown(source, span))
        ? [`${key} is blank at «${raw}»`]
        : []
  }
  const place = `${span.start}-${span.end}`
  const digits = shown(source, span).replaceAll(',', '').replace(/^\+/, '')
  const other = taken.get(place)
  taken.set(place, key)
  return [
    ...(digits !== '' && Number(digits.replace(/^-?/, '')) === Math.abs(value ?? Number.NaN)
      ? []
      : [`${key} is ${value}, at its place stands «${digits}»`]),
    ...(other ? [`${key} and ${other} have one place`] : []),
  ]
}

describe('each number stands where it is said to stand, and no two in one place', () => {
  test.each(fixtureFolders())('$slug', async ({ source }) => {
    expect(brokenLaws(await readSource(source))).toEqual([])
  })
})

describe('damage never breaks the laws, let alone the parser', () => {
  test.each(fixtureFolders())('$slug', async ({ source: path }) => {
    const { text, name } = await readSource(path)
    const cells = [...text.matchAll(/(?<=[\t\n|>])[^\t\n|<>]+/g)].map((match) => ({ at: match.index, length: match[0].length }))
    const digits = [...text.matchAll(/\d/g)].map((match) => ({ at: match.index, length: 1 }))
    const places = [...cells, ...digits]
    fc.assert(
      fc.property(
        fc.array(fc.nat(places.length - 1), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', ' ', '7', '无', '|', '\n'),
        (chosen, put) => {
          const cuts = chosen.map((index) => places[index] as (typeof places)[number]).sort((a, b) => b.at - a.at)
          const damaged = cuts.reduce((left, { at, length }) => left.slice(0, at) + put + left.slice(at + length), text)
          expect(brokenLaws(readBytes(name, new TextEncoder().encode(damaged)))).toEqual([])
        },
      ),
      { numRuns: 3, seed: 20230129 },
    )
  })

  test('the first half of any document, and the second', async () => {
    for (const { source: path } of fixtureFolders()) {
      const { text, name } = await readSource(path)
      const half = Math.floor(text.length / 2)
      for (const part of [text.slice(0, half), text.slice(half)]) expect(brokenLaws(readBytes(name, new TextEncoder().encode(part)))).toEqual([])
    }
  })
})
