import type { Segment } from '@gongkai/shared'

/** A stretch of the source that something on the page refers to; empty where a blank cell stands. */
export interface Place {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A stretch of readable text that is covered by the same places all along. */
export interface TextPiece {
  /** Offset in the source; unique among the pieces with places. */
  readonly start: number
  readonly text: string
  readonly places: readonly string[]
}

/** Cuts the readable text so that each place begins and ends with a piece; what no place covers stays in one. Empty places become empty pieces. */
export function toTextPieces(segments: readonly Segment[], places: readonly Place[]): TextPiece[] {
  const cuts = [...new Set(places.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const starts = [...places].sort((a, b) => a.start - b.start)
  const empty = starts.filter(({ start, end }) => start === end)
  const pieces: TextPiece[] = []
  const open: Place[] = []
  let next = 0
  const push = (start: number, end: number, text: string) => {
    while (empty[0] && empty[0].start <= start) pieces.push({ start: empty[0].start, text: '', places: takeAt(empty) })
    for (let place = starts[next]; place && place.start < end; place = starts[++next]) if (place.end > place.start) open.push(place)
    const ids = open.filter((place) => place.start < end && place.end > start).map(({ id }) => id)
    const last = pieces.at(-1)
    if (last && last.text !== '' && sameIds(last.places, ids)) pieces[pieces.length - 1] = { ...last, text: last.text + text }
    else pieces.push({ start, text, places: ids })
    for (let index = open.length - 1; index >= 0; index--) if ((open[index]?.end ?? 0) <= end) open.splice(index, 1)
  }
  for (const segment of segments) cutSegment(segment, cuts, push)
  while (empty[0]) pieces.push({ start: empty[0].start, text: '', places: takeAt(empty) })
  return pieces
}

/** Removes all places at the offset of the first one and gives their ids. */
function takeAt(empty: Place[]): string[] {
  const at = empty[0]?.start
  const count = empty.findIndex(({ start }) => start !== at)
  return empty.splice(0, count === -1 ? empty.length : count).map(({ id }) => id)
}

function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index])
}

/** A segment whose characters stand one for one can be cut; one that stands for its range as a whole cannot. */
function cutSegment({ start, end, text }: Segment, cuts: readonly number[], push: (start: number, end: number, text: string) => void): void {
  if (text === '') return
  if (text.length !== end - start) {
    push(start, end, text)
    return
  }
  let at = start
  for (let index = firstAbove(cuts, start); ; index++) {
    const cut = Math.min(cuts[index] ?? end, end)
    push(at, cut, text.slice(at - start, cut - start))
    at = cut
    if (at >= end) return
  }
}

function firstAbove(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}
