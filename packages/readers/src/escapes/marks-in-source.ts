import type { Mark } from '@gongkai/shared'
import type { Unescaped } from './resolve-escapes.ts'

/**
 * Marks on an unescaped text as marks on its source: each moves to the characters it came from, and every escape that none of them covers
 * stands for its character.
 */
export function marksInSource(marks: readonly Mark[], { text, places }: Unescaped): Mark[] {
  const placeOf = (at: number) => places[at] as number
  const moved = marks.map((mark) => ({ ...mark, start: placeOf(mark.start), end: mark.end > mark.start ? placeOf(mark.end) : placeOf(mark.start) }))
  const covering = marks.filter(({ kind }) => kind === 'markup' || kind === 'stands')
  const escapes: Mark[] = []
  let next = 0
  for (let at = 0; at < text.length; ) {
    while ((covering[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1
    const cover = covering[next]
    if (cover && cover.start <= at) {
      at = cover.end
      continue
    }
    const size = sizeAt(places, at)
    if (size > 0) escapes.push({ kind: 'stands', start: placeOf(at), end: placeOf(at + size), text: text.slice(at, at + size) })
    at += Math.max(size, 1)
  }
  return [...moved, ...escapes].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** How many units one escape gave at this place; 0 for a character that stands for itself. */
function sizeAt(places: Int32Array, at: number): number {
  let size = 1
  while (at + size < places.length - 1 && places[at + size] === places[at]) size += 1
  return (places[at + size] as number) - (places[at] as number) === 1 ? 0 : size
}
