/** A count has no more digits than this; a longer piece of a run is no reading. */
const widest = 8

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
  const list: string[][] = []
  let steps = 0
  let complete = true
  const visit = (at: number, pieces: string[]): void => {
    steps += 1
    if (steps > 200_000 || list.length > limit) {
      complete = false
      return
    }
    const left = count - pieces.length
    if (left === 0) {
      if (at === run.length) list.push(pieces)
      return
    }
    for (const piece of nextPieces(run, at, left, pieces, sums)) visit(at + piece.length, [...pieces, piece])
  }
  visit(0, [])
  return { list: list.slice(0, limit), complete: complete && list.length <= limit }
}

function nextPieces(
  run: string,
  at: number,
  left: number,
  pieces: readonly string[],
  sums: readonly { parts: readonly number[]; total: number }[],
): string[] {
  const sum = sums.find((one) => one.total === pieces.length)
  if (sum) {
    const total = String(sum.parts.reduce((added, part) => added + Number(pieces[part]), 0))
    return run.startsWith(total, at) && run.length - at - total.length >= left - 1 ? [total] : []
  }
  const room = run.length - at - (left - 1)
  const longest = run.charAt(at) === '0' ? Math.min(1, room) : Math.min(widest, room)
  return Array.from({ length: Math.max(0, longest) }, (_, width) => run.slice(at, at + width + 1))
}
