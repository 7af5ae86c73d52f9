/** A stretch of the prose. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The clauses of a stretch of prose, ended by any stop or comma. */
export function clausesOf(text: string, { from, to }: Stretch): Stretch[] {
  const found: Stretch[] = []
  const stop = /[。;!?,:]/g
  let start = from
  stop.lastIndex = from
  for (let match = stop.exec(text); match && match.index < to; match = stop.exec(text)) {
    if (match.index > start) found.push({ from: start, to: match.index })
    start = match.index + 1
  }
  if (to > start) found.push({ from: start, to })
  return found
}
