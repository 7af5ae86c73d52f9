import type { FigureKey, Span } from '@gongkai/shared'

/** Private characters, one for each figure, that stand behind its characters until the document is written. */
const first = 0xe000
const marks = /[\uE000-\uF8FF]/g

export function markFor(index: number): string {
  return String.fromCharCode(first + index)
}

export function withoutMarks(text: string): string {
  return text.replace(marks, '')
}

/** Takes the marks out and tells where the characters before each of them stand; markup may stand between these. */
export function takeMarks(
  text: string,
  keys: readonly FigureKey[],
  written: ReadonlyMap<FigureKey, string>,
): { text: string; places: Map<FigureKey, Span> } {
  const places = new Map<FigureKey, Span>()
  let taken = 0
  for (const { index, 0: mark } of text.matchAll(marks)) {
    const key = keys[mark.charCodeAt(0) - first] ?? ''
    const { start, end } = spanBefore(text, index, written.get(key)?.length ?? 0)
    places.set(key, { start: start - taken, end: end - taken })
    taken += 1
  }
  return { text: withoutMarks(text), places }
}

/** Walks back over so many characters; tags are skipped and an entity is one character. */
function spanBefore(text: string, mark: number, length: number): Span {
  let at = mark
  let end = mark
  let start = mark
  for (let left = length; left > 0 && at > 0; ) {
    if (text[at - 1] === '>') {
      at = text.lastIndexOf('<', at - 1)
      continue
    }
    if (left === length) end = at
    at -= /&#x?[\da-f]+;$/.exec(text.slice(Math.max(0, at - 8), at))?.[0].length ?? 1
    start = at
    left -= 1
  }
  return { start, end }
}
