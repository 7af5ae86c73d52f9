import type { Rivals } from './best-of-rounds.ts'

/** How long each is run before anything is timed, in milliseconds. */
const shortest = 150

/**
 * Runs everything that will be timed, so that the first case pays no more for the engine's own compiling than the last one: what is
 * measured is the thousandth report of an import, not the first.
 */
export function warmUp(cases: readonly Rivals[]): void {
  for (const run of cases.flatMap(Object.values<() => unknown>)) {
    for (const since = performance.now(); performance.now() - since < shortest; ) run()
  }
}
