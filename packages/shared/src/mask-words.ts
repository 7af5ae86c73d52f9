import type { Span } from './figure.ts'
import { maskSpans } from './mask-spans.ts'

/** The fewest characters of a word that, beside the sign of a cut, are taken for a part of it. */
const leastPart = 4

/**
 * A quotation or sentence with a star for each character of `words` (mobile numbers and the like, as the text writes them): also without
 * their blanks and hyphens, in plain characters, and where «…» has cut them.
 */
export function maskWords(text: string, words: readonly string[]): string {
  if (words.length === 0 || text === '') return text
  return maskSpans(
    text,
    words.flatMap((word) => spellings(word).flatMap((spelling) => [...placesOf(text, spelling), ...partsOf(text, spelling)])),
  )
}

function spellings(word: string): string[] {
  const plain = word.normalize('NFKC')
  return [...new Set([word, plain, word.replace(/\s+/g, ''), plain.replace(/[\s-]+/g, '')])]
}

function placesOf(text: string, word: string): Span[] {
  const places: Span[] = []
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + 1)) places.push({ start, end: start + word.length })
  return places
}

/** The longest beginning before a cut, and the longest end behind one. */
function partsOf(text: string, word: string): Span[] {
  const lengths = Array.from({ length: Math.max(0, word.length - leastPart) }, (_, index) => word.length - 1 - index)
  const before = lengths.map((length) => placesOf(text, `${word.slice(0, length)}…`)).find((places) => places.length > 0) ?? []
  const behind = lengths.map((length) => placesOf(text, `…${word.slice(-length)}`)).find((places) => places.length > 0) ?? []
  return [...before.map(({ start, end }) => ({ start, end: end - 1 })), ...behind.map(({ start, end }) => ({ start: start + 1, end }))]
}
