/** A stretch of the prose. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The clauses of a stretch of prose, ended by any stop or comma, one after another. */
export function* clausesOf(text: string, { from, to }: Stretch): Iterable<Stretch> {
  let start = from
  for (let at = from; at < Math.min(to, text.length); at += 1) {
    if (!stops.includes(text.charAt(at))) continue
    if (at > start) yield { from: start, to: at }
    start = at + 1
  }
  if (to > start) yield { from: start, to }
}

const stops = '。;!?,:'
