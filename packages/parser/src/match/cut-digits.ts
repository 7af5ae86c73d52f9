/** A count has no more digits than this; a longer piece of a run is no reading. */
const widest = 8
/** How many steps are taken before the search gives up and says so. */
const patience = 200_000

/** Ways to cut a run, and whether all of them are listed. */
export interface Cuts {
  readonly list: readonly (readonly string[])[]
  readonly complete: boolean
}

/**
 * Cuts a run of digits into `count` numbers without leading zeros. `sums` says which numbers add up to which
 * (`{ parts: [0, 1], total: 2 }`); a total is then not searched but compared, which keeps the search short.
 * `cutDigits('4000004', 7, [{ parts: [0,1,2,3,4,5], total: 6 }], 50)` gives the one cut 4·0·0·0·0·0·4; 34029904513511 has two
 * (3402·99·0… and 3402·9·90…), between which the columns choose.
 */
export function cutDigits(run: string, count: number, sums: readonly { parts: readonly number[]; total: number }[], limit: number): Cuts {
  const sumAt = Array.from({ length: count }, (_, at) => sums.find((one) => one.total === at)?.parts)
  const list: string[][] = []
  const ends: number[] = []
  const numbers: number[] = []
  let steps = 0
  const tryEnd = (from: number, end: number): boolean => {
    ends.push(end)
    numbers.push(Number(run.slice(from, end)))
    const goesOn = visit(end)
    ends.pop()
    numbers.pop()
    return goesOn
  }
  /** Cuts what follows `at`; false when the search was given up. */
  const visit = (at: number): boolean => {
    steps += 1
    if (steps > patience || list.length > limit) return false
    const left = count - ends.length
    if (left === 0) {
      if (at === run.length) list.push(ends.map((end, index) => run.slice(ends[index - 1] ?? 0, end)))
      return true
    }
    const room = run.length - at - (left - 1)
    const parts = sumAt[ends.length]
    if (parts) {
      const total = String(parts.reduce((added, part) => added + (numbers[part] as number), 0))
      return total.length > room || !run.startsWith(total, at) || tryEnd(at, at + total.length)
    }
    const longest = Math.min(run.charAt(at) === '0' ? 1 : widest, room)
    const shortest = left === 1 ? Math.max(1, room) : 1
    for (let width = shortest; width <= longest; width += 1) if (!tryEnd(at, at + width)) return false
    return true
  }
  const complete = visit(0)
  return { list: list.slice(0, limit), complete: complete && list.length <= limit }
}
