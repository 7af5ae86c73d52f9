import type { Span } from '../figure.ts'

/** Pinyin in brackets after a character, as learners' sites print it: 報(bào)告(gào). */
const pinyin = /(?<=[\u3400-\u9fff])[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}[)）]/g
/** A text with fewer of them uses Latin letters for something else. */
const fewestSpellings = 10

/** A page number on a line of its own, with its line end: «- 5 -», «第 5 页», «5/12». */
const pageNumber =
  /(?<=^|\n)[ \t\u3000]*(?:[-—–－]+ ?\d{1,3} ?[-—–－]+|第 ?\d{1,3} ?页(?:[ ,，]*共 ?\d{1,3} ?页)?|\d{1,3} ?\/ ?\d{1,3})[ \t\u3000]*(?:\r?\n|$)/g

/** Stretches that a person skips: they belong to no word, sentence or cell, and may stand in the middle of one. */
export function unreadStretches(text: string): Span[] {
  const spellings = rangesOf(text, pinyin)
  return [...(spellings.length < fewestSpellings ? [] : spellings), ...rangesOf(text, pageNumber)]
}

function rangesOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
