import type { Printed } from './cell.ts'

/** Words that may follow or precede a number without changing it. */
const countWords = /^(?:件|条|次|篇|个|人|人次|份|项|宗|起|例|批次?)?$/
const moneyWords = /^(?:万元|元|亿元)$/
/** Words before a number, or in brackets behind it, that make it a rough one, or one of another time. */
const roughly = /(?:约|近|超过?|逾|不足|不到|至少|至多|最多|大概|上|数|几|累计|上年度?|去年|往年|历年|同比|环比)$/
const aboutSo = /^\((?:约|左右|余|估)/
const number = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/

/** Reads a word that has digits in it: «22», «-3», «增2», «152790元», «22(其中修订16件)». Null where it is no cell at all. */
export function readWord(word: string, at: number): Printed | null {
  const match = number.exec(word)
  if (!match) return null
  const before = word.slice(0, match.index)
  const after = word.slice(match.index + match[0].length)
  if (isNoCell(before, match[0], after)) return null
  const sign = signOf(before)
  const plain = !roughly.test(before) && (sign !== '' || countWords.test(before) || /^[\u3400-\u9fff、:"'()]*$/.test(before))
  const readable = plain && !aboutSo.test(after) && (countWords.test(after) || moneyWords.test(after) || /^\(/.test(after))
  if (!readable) return { kind: 'unreadable', text: word, from: at, to: at + word.length, digits: null, unit: '' }
  const from = at + match.index - (/[+-]$/.test(before) ? 1 : 0)
  const digits = { text: sign + match[0], from, to: at + match.index + match[0].length }
  return { kind: 'number', text: word, from: at, to: at + word.length, digits, unit: moneyWords.test(after) ? after : '' }
}

/** The sign that a change is printed with, in figures or words. */
function signOf(before: string): string {
  if (/^[+-]$/.test(before)) return before
  return /减少?$/.test(before) ? '-' : /增加?$/.test(before) ? '+' : ''
}

/** Numbering («2.»), dates and references beside the table are no cells; anything else that cannot be read is said to be unreadable. */
function isNoCell(before: string, digits: string, after: string): boolean {
  return (digits.length <= 2 && /^[.、,)]/.test(after)) || /^[年月日]/.test(after) || /[第〔]$/.test(before)
}
