import { expect, it } from 'vitest'
import { allUnits, demoYears } from '../county.ts'
import { makeEdition } from '../documents/make-edition.ts'
import type { ProseOrders } from '../faults/planned.ts'
import { makeHistory } from '../figures/make-history.ts'
import { writeProse } from './write-prose.ts'

const seed = 7
const figuresOf = makeHistory(seed)

/** The longer sentences of a report free of faults, without numbers. */
function sentencesOf(unitId: string, year: number): Set<string> {
  const unit = allUnits.find(({ id }) => id === unitId)
  if (!unit) throw new Error(unitId)
  const prose = writeProse(seed, makeEdition(seed, unit, year, 1, figuresOf(unitId, year), []))
  const text = [...prose.intro, ...prose.chapters.flatMap(({ paragraphs }) => paragraphs)].join('')
  return new Set(
    text
      .replace(/\d/g, '')
      .split('。')
      .filter((sentence) => sentence.length > 15),
  )
}

const share = (own: ReadonlySet<string>, other: ReadonlySet<string>) => [...own].filter((sentence) => other.has(sentence)).length / own.size

it('does not repeat itself from year to year', () => {
  for (const { id } of allUnits) {
    for (const year of demoYears.slice(1)) expect(share(sentencesOf(id, year), sentencesOf(id, year - 1))).toBeLessThanOrEqual(0.5)
  }
})

it('takes the sentences of one topic alone where asked to, and leaves the others as they are', () => {
  const [, unit] = allUnits
  if (!unit) throw new Error('no unit')
  const chapterOf = (orders: ProseOrders) =>
    writeProse(seed, makeEdition(seed, unit, 2024, 1, figuresOf(unit.id, 2024), [{ prose: orders }])).chapters[4]?.paragraphs ?? []
  const [problems, improvements] = chapterOf({})
  const copied = chapterOf({ from: { year: 2023, topics: ['problems'] } })
  expect(copied[0]).not.toBe(problems)
  expect(copied[1]).toBe(improvements)
})

it('takes every sentence of another year where asked to', () => {
  const [, unit] = allUnits
  if (!unit) throw new Error('no unit')
  const figures = figuresOf(unit.id, 2023)
  const again = writeProse(seed, makeEdition(seed, unit, 2024, 1, figures, [{ prose: { from: { year: 2023 } } }]))
  const text = again.chapters
    .flatMap(({ paragraphs }) => paragraphs)
    .join('')
    .replace(/\d/g, '')
  const own = sentencesOf(unit.id, 2023)
  expect([...own].filter((sentence) => text.includes(sentence)).length / own.size).toBeGreaterThan(0.5)
})
