import { CharacterSet } from '../text/character-set.ts'

/** 1 for a digit, 2 for a numeral that years are written in. */
const kinds = new Uint8Array(0x10000)
for (const sign of '0123456789') kinds[sign.charCodeAt(0)] = 1
for (const sign of '〇零O○一二三四五六七八九') kinds[sign.charCodeAt(0)] = 2
/** Either of them; most characters are none. */
const any = new CharacterSet('0123456789〇零O○一二三四五六七八九')
const length = 4

/** Where four digits or numerals stand in a row, no digit before them: a year can begin there. */
export function findYears(text: string): number[] {
  const found: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (!any.has(text.charCodeAt(at))) continue
    const kind = kinds[text.charCodeAt(at)] as number
    let end = at + 1
    while (end < at + length && kinds[text.charCodeAt(end)] === kind) end += 1
    const isYear = end === at + length && kinds[text.charCodeAt(at - 1)] !== 1
    if (isYear) found.push(at)
    // More digits are none of a year; more numerals may be another.
    if (kind === 1) while (kinds[text.charCodeAt(end)] === 1) end += 1
    if (isYear || kind === 1) at = end - 1
  }
  return found
}
