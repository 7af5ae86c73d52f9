import type { FigureKey } from '@gongkai/shared'

/** At most this many keys are named. */
const most = 5

/**
 * The keys most like one that is none: first those it is a part of (`requests.granted`, `granted.total`), then those with the fewest
 * edits; among equals a row's total, which is mostly meant.
 */
export function nearKeys(key: string, keys: readonly FigureKey[]): FigureKey[] {
  const wanted = key.trim().toLowerCase()
  const ranked = keys.map((other) => ({ other, distance: isPart(wanted, other.toLowerCase()) ? 0 : edits(wanted, other.toLowerCase()) }))
  return ranked
    .sort((a, b) => a.distance - b.distance || Number(b.other.endsWith('.total')) - Number(a.other.endsWith('.total')))
    .slice(0, most)
    .map(({ other }) => other)
}

function isPart(wanted: string, key: string): boolean {
  return wanted !== '' && `.${key}.`.includes(`.${wanted}.`)
}

/** How many characters must be put in, left out or exchanged. */
function edits(one: string, other: string): number {
  let costs = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row]
    for (let at = 1; at <= other.length; at += 1) {
      const exchanged = (costs[at - 1] as number) + (one[row - 1] === other[at - 1] ? 0 : 1)
      next.push(Math.min(exchanged, (costs[at] as number) + 1, (next[at - 1] as number) + 1))
    }
    costs = next
  }
  return costs[other.length] as number
}
