import type { Edition } from '../documents/edition.ts'
import type { ProseOrders } from '../faults/planned.ts'
import { makeRandom, type Random } from '../random.ts'
import { fill } from './fill.ts'
import { sentences, type Topic } from './sentences.ts'
import { mattersOf } from './words-of.ts'

/** Sentences on a topic: as many as `least` to `most`, none twice. */
export type WriteTopic = (topic: Topic, least: number, most?: number) => string

/**
 * Writes sentences for one edition. Which patterns are taken goes round from year to year, so that a body does not say the same in two years
 * that follow each other; each topic has a stream of its own, so that a topic copied from another year is copied whole.
 */
export function makeWriteTopic(seed: number, edition: Edition, words: Readonly<Record<string, string | number>>): WriteTopic {
  const { unit, year, prose } = edition
  const matters = mattersOf(unit)
  return (topic, least, most = least) => {
    const from: NonNullable<ProseOrders['from']> = prose.from && (prose.from.topics?.includes(topic) ?? true) ? prose.from : {}
    const [ownUnit, ownYear] = [from.unit ?? unit.id, from.year ?? year]
    const random = makeRandom(seed, ownUnit, ownYear, 'prose', topic)
    const patterns = shuffled<string>(sentences[topic], makeRandom(seed, ownUnit, 'prose', topic))
    const count = random.int(least, most)
    return Array.from({ length: Math.min(count, patterns.length) }, (_, index) => {
      const pattern = patterns[(ownYear * most + index) % patterns.length] ?? ''
      const text = fill(pattern, { ...words, matters: random.pick(matters), ...smallCounts(edition, random) }, random)
      return from.edited ? text.replace('，', '，同时') : text
    }).join('')
  }
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const left = [...items]
  return items.flatMap(() => left.splice(random.int(0, left.length - 1), 1))
}

/** Counts of things that no table holds. */
function smallCounts(edition: Edition, random: Random): Record<string, number> {
  const busy = edition.unit.requests
  return {
    disclosed: random.int(80, 400) + Math.round(busy * 12),
    visits: random.int(20, 160) + Math.round(busy * 6),
    hotline: random.int(15, 120) + Math.round(busy * 9),
    courses: random.int(2, 6),
    motions: random.int(2, 9),
    proposals: random.int(2, 12),
    score: random.int(85, 98),
  }
}
