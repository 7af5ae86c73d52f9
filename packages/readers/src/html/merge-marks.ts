import type { Mark } from '@gongkai/shared'

/** Two lists in order of place as one; of marks on the same range those of the first list come first. */
export function mergeMarks(first: readonly Mark[], second: readonly Mark[]): Mark[] {
  const merged: Mark[] = []
  let next = 0
  for (const mark of second) {
    for (let other = first[next]; other && isBefore(other, mark); other = first[next]) {
      merged.push(other)
      next += 1
    }
    merged.push(mark)
  }
  for (; next < first.length; next += 1) merged.push(first[next] as Mark)
  return merged
}

function isBefore(a: Mark, b: Mark): boolean {
  return a.start < b.start || (a.start === b.start && a.end <= b.end)
}
