/** A stream of numbers that is the same for the same seed and names on every machine. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
  /** Picks by weight; weights need not add up to one. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T
  /** How often something happens that is expected `mean` times. */
  count(mean: number): number
}

/** Each use has a stream of its own, so that one more draw here changes nothing elsewhere. */
export function makeRandom(seed: number, ...names: readonly (string | number)[]): Random {
  let state = hash(`${seed}/${names.join('/')}`)
  const next = () => {
    // mulberry32: small, even enough, and in whole numbers only
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (items) => found(items[int(0, items.length - 1)]),
    weighted: (choices) => pickWeighted(choices, next()),
    count: (mean) => countEvents(mean, next),
  }
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return value
}

function pickWeighted<T>(choices: readonly (readonly [T, number])[], point: number): T {
  let left = point * choices.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [choice, weight] of choices) {
    left -= weight
    if (left < 0) return choice
  }
  return found(choices.at(-1))[0]
}

/** Poisson by multiplication for small means; a spread of a sixth either side for large ones, where the exact law does not matter. */
function countEvents(mean: number, next: () => number): number {
  if (mean > 12) return Math.round(mean * (5 / 6 + next() / 3))
  let product = next()
  let events = 0
  for (const limit = Math.exp(-mean); product > limit; events++) product *= next()
  return events
}

function found<T>(item: T | undefined): T {
  if (item === undefined) throw new RangeError('there is nothing to pick from')
  return item
}
