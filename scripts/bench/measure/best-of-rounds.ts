/** What is timed, by name. */
export type Rivals = Readonly<Record<string, () => unknown>>

/** Each rival runs at least this long a round, in milliseconds. */
const shortestRound = 60
const rounds = 3

/**
 * Times rivals side by side: they take turns in each of three rounds, after one round to warm up, and the best round of each counts.
 * Microseconds for one run, by name.
 */
export function bestOfRounds<Names extends Rivals>(rivals: Names): Record<keyof Names, number> {
  const entries = Object.entries(rivals)
  const best = new Map(entries.map(([name]) => [name, Number.POSITIVE_INFINITY]))
  for (const [, run] of entries) timeRound(run)
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of entries) best.set(name, Math.min(best.get(name) as number, timeRound(run)))
  }
  return Object.fromEntries(best) as Record<keyof Names, number>
}

/** Microseconds for one run, over as many runs as a round takes. */
function timeRound(run: () => unknown): number {
  const since = performance.now()
  let runs = 0
  while (performance.now() - since < shortestRound || runs < 3) {
    run()
    runs += 1
  }
  return ((performance.now() - since) / runs) * 1000
}
