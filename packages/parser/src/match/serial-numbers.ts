import { isDigit } from '../text/is-digit.ts'
import { isSpace } from '../text/is-space.ts'

/** So many labels, and this share of all, must be numbered on and on. */
const fewest = 10
const most = 0.8
/** A number has no more digits than this. */
const longest = 3

/**
 * Where the rows of a table are numbered in a column of their own («3 | 其中：…»): the place of each label's number, null for a label
 * without. Values before a label do not grow from row to row. `starts` are the places where the labels begin, their own numbering
 * included, `lastEnd` is where the last one ends: a number of the same count behind it shows that the numbers stand behind the labels.
 */
export function serialNumbers(text: string, starts: readonly number[], lastEnd: number): (number | null)[] {
  const found = starts.map((at) => numberBefore(text, at))
  let last = 0
  const grows = found.map((one) => {
    if (!one || one.value <= last || one.value > last + fewest) return false
    last = one.value
    return true
  })
  const numbered = grows.filter(Boolean).length
  const told = numbered >= fewest && numbered >= starts.length * most && numberBehind(text, lastEnd) !== last + 1
  return found.map((one, at) => (told && grows[at] && one ? one.at : null))
}

/** The first number behind a place, nothing but a unit and separators before it. */
function numberBehind(text: string, at: number): number | null {
  const match = /^[\s|\u001D-\u001F]*(?:[\u3400-\u9fff]{1,2}[\s|\u001D-\u001F]+)?(\d{1,3})(?!\d)/.exec(text.slice(at, at + 40))
  return match ? Number(match[1]) : null
}

/** A number of up to three digits, by itself before a place but for white space and separators around it. */
function numberBefore(text: string, place: number): { value: number; at: number } | null {
  let end = place
  while (end > 0 && isBetween(text.charCodeAt(end - 1))) end -= 1
  let at = end
  while (at > 0 && isDigit(text.charCodeAt(at - 1))) at -= 1
  if (at === end || end - at > longest || (at > 0 && !isBetween(text.charCodeAt(at - 1)))) return null
  return { value: Number(text.slice(at, end)), at }
}

function isBetween(code: number): boolean {
  return isSpace(code) || code === 0x7c || (code >= 0x1d && code <= 0x1f)
}
