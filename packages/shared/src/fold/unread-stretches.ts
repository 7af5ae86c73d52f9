import type { Span } from '../figure.ts'

/** Pinyin in brackets after a character, as learners' sites print it: 報(bào)告(gào). */
const pinyin = /[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}[)）]/y
/** A text with fewer of them uses Latin letters for something else. */
const fewestSpellings = 10

/** A page number on a line of its own, with its line end: «- 5 -», «第 5 页», «5/12». */
const pageNumber =
  /[ \t\u3000]*(?:[-—–－]+ ?\d{1,3} ?[-—–－]+|第 ?\d{1,3} ?页(?:[ ,，]*共 ?\d{1,3} ?页)?|\d{1,3} ?\/ ?\d{1,3})[ \t\u3000]*(?:\r?\n|$)/y

/** Stretches that a person skips: they belong to no word, sentence or cell, and may stand in the middle of one. */
export function unreadStretches(text: string): Span[] {
  const spellings = [...spellingsAt(text, '('), ...spellingsAt(text, '（')].sort((a, b) => a.start - b.start)
  return [...(spellings.length < fewestSpellings ? [] : spellings), ...pageNumbers(text)]
}

/** Most texts have few brackets and few lines: only there is it worth looking closer. */
function spellingsAt(text: string, bracket: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
    const before = text.charCodeAt(at - 1)
    if (before >= 0x3400 && before <= 0x9fff) found.push(...matchAt(pinyin, text, at))
  }
  return found
}

function pageNumbers(text: string): Span[] {
  const found: Span[] = []
  for (let at = 0; at >= 0; at = text.indexOf('\n', at) + 1 || -1) {
    if (opensPageNumber(text, at)) found.push(...matchAt(pageNumber, text, at))
  }
  return found
}

/** Most lines begin with a sign that no page number begins with. */
function opensPageNumber(text: string, at: number): boolean {
  let first = at
  while (isBlank(text.charCodeAt(first))) first += 1
  const code = text.charCodeAt(first)
  return (code >= 0x30 && code <= 0x39) || (code !== 0x0a && openings.includes(text.charAt(first)))
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x3000
}

const openings = '-—–－第'

function matchAt(pattern: RegExp, text: string, at: number): Span[] {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? [{ start: at, end: at + match[0].length }] : []
}
