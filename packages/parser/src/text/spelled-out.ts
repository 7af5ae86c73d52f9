import type { Span } from '@gongkai/shared'

/** Pinyin in brackets after a character, as learners' sites print it: 報(bào)告(gào). */
const pinyin = /(?<=[\u3400-\u9fff])[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,7}[)）]/g

/** A text with fewer of them uses Latin letters for something else. */
const fewest = 10

/** The stretches of a text that only spell out the character before them and belong to no word. */
export function spelledOut(text: string): Span[] {
  const found = [...text.matchAll(pinyin)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  return found.length < fewest ? [] : found
}
