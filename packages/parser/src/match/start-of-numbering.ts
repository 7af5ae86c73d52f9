import { CharacterSet } from '../text/character-set.ts'
import { isSpace } from '../text/is-space.ts'

const chineseNumbering = /(?:\(\s*[一二三四五六七八九十]{1,3}\s*\)|[一二三四五六七八九十]{1,3}\s*[、.,])\s*$/
const anyNumbering = /(?<![\d.])\d{1,2}\s*[、.,)]\s*["']?\s*$/

/**
 * Walks back from a label over its number, so that the number is not taken for a value: in «0000000 7.属于…» the zone of the row
 * above ends before `7.`, also where nothing keeps the two apart. `number` is the label's own number in the form, if it has one; where
 * nothing follows it, it must open the label's line or cell or touch the label, since the row above may end in the same number.
 */
export function startOfNumbering(text: string, at: number, number: string): number {
  const last = lastInk(text, at)
  if (!endings.has(text.charCodeAt(last))) return at
  const before = text.slice(Math.max(0, at - 16), at)
  const found = (endsInChinese(text, last) ? chineseNumbering.exec(before) : null) ?? numberingOf(number).exec(before)
  return found ? at - found[0].length : at
}

/** Most labels have a line end or a cell's bound before them; only behind these signs and digits can there be a number. */
const endings = new CharacterSet(`)、.,"'0123456789`)
const chineseEndings = new CharacterSet(')、.,')
const chineseNumerals = new CharacterSet('一二三四五六七八九十')

/** The last character before a place that is no white space. */
function lastInk(text: string, at: number): number {
  let before = at - 1
  while (before >= 0 && isSpace(text.charCodeAt(before))) before -= 1
  return before
}

function endsInChinese(text: string, last: number): boolean {
  return chineseEndings.has(text.charCodeAt(last)) && chineseNumerals.has(text.charCodeAt(lastInk(text, last)))
}

const known = new Map([['', anyNumbering]])

function numberingOf(number: string): RegExp {
  const pattern =
    known.get(number) ?? new RegExp(`${number}\\s*[、.,)]\\s*["']?\\s*$|${number}(?<=[\\n\\t|\\u001D-\\u001F][ ]*${number})[ ]*$|(?<!\\d)${number}$`)
  known.set(number, pattern)
  return pattern
}
