import type { Span } from '../figure.ts'
import type { Mark } from '../source.ts'

/** Pinyin in brackets after a character, as learners' sites print it: 報(bào)告(gào). */
const pinyin = /[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}[)）]/y
/** A text with fewer of them uses Latin letters for something else. */
const fewestSpellings = 10

/** A page number on a line of its own, with its line end: «- 5 -», «第 5 页», «5/12». */
const pageNumber =
  /[ \t\u3000]*(?:[-—–－]+ ?\d{1,3} ?[-—–－]+|第 ?\d{1,3} ?页(?:[ ,，]*共 ?\d{1,3} ?页)?|\d{1,3} ?\/ ?\d{1,3})[ \t\u3000]*(?:\r?\n|$)/y

/**
 * Stretches that a person skips: they belong to no word, sentence or cell, and may stand in the middle of one. What the reader marked as
 * markup is not looked at.
 */
export function unreadStretches(text: string, marks: readonly Mark[] = []): Span[] {
  const [spellings, pageNumbers]: [Span[], Span[]] = [[], []]
  let from = 0
  for (const { kind, start, end } of marks) {
    if (kind !== 'markup') continue
    if (start > from) lookThrough(text, from, start, spellings, pageNumbers)
    from = Math.max(from, end)
  }
  lookThrough(text, from, text.length, spellings, pageNumbers)
  return spellings.length < fewestSpellings ? pageNumbers : [...spellings, ...pageNumbers]
}

/** Most texts have few brackets and few lines: only there is it worth looking closer. */
function lookThrough(text: string, from: number, to: number, spellings: Span[], pageNumbers: Span[]): void {
  if ((from === 0 || text.charCodeAt(from - 1) === LINE) && opensPageNumber(text, from)) pageNumbers.push(...matchAt(pageNumber, text, from))
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code > OPEN && code !== WIDE_OPEN) continue
    if (code === LINE) {
      if (opensPageNumber(text, at + 1)) pageNumbers.push(...matchAt(pageNumber, text, at + 1))
    } else if ((code === OPEN || code === WIDE_OPEN) && followsIdeograph(text, at)) spellings.push(...matchAt(pinyin, text, at))
  }
}

/** A line end, and brackets of either width. */
const LINE = 0x0a
const OPEN = 0x28
const WIDE_OPEN = 0xff08

function followsIdeograph(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  return before >= 0x3400 && before <= 0x9fff
}

/** Most lines begin with a sign that no page number begins with. */
function opensPageNumber(text: string, at: number): boolean {
  let first = at
  while (isBlank(text.charCodeAt(first))) first += 1
  const code = text.charCodeAt(first)
  return isDigit(code) ? dividesNumbers(text, first) : isOpening(code)
}

/** Whether a stroke follows the digits that begin here: most lines that begin with digits are values. */
function dividesNumbers(text: string, from: number): boolean {
  let at = from
  while (isDigit(text.charCodeAt(at))) at += 1
  return text.charCodeAt(text.charCodeAt(at) === 0x20 ? at + 1 : at) === 0x2f
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x3000
}

/** Hyphens and dashes, and 第. */
function isOpening(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014 || code === 0xff0d || code === 0x7b2c
}

function matchAt(pattern: RegExp, text: string, at: number): Span[] {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? [{ start: at, end: at + match[0].length }] : []
}
