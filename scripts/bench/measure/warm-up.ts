import type { Rivals } from './best-of-rounds.ts'

/** How long each is run in a turn before anything is timed, in milliseconds, and how many turns each has. */
const shortest = 60
const turns = 4

/**
 * Runs everything that will be timed, in turn, so that the first case pays no more for the engine's own compiling than the last one: what
 * is measured is the thousandth report of an import, not the first, and an import has all layouts mixed.
 */
export function warmUp(cases: readonly Rivals[]): void {
  for (let turn = 0; turn < turns; turn += 1) {
    for (const run of cases.flatMap(Object.values<() => unknown>)) {
      for (const since = performance.now(); performance.now() - since < shortest; ) run()
    }
  }
}
