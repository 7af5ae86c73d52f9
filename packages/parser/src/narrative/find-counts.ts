import { CharacterSet } from '../text/character-set.ts'
import { readNumeral } from './read-numeral.ts'

/** A number with its unit in a sentence, up to the end of the words that belong to it («80余件», «40件左右»). */
export interface Count {
  readonly value: number
  /** True for «more than», «about», and numbers rounded to a unit such as 2.3万. */
  readonly approximate: boolean
  readonly unit: string
  readonly start: number
  readonly end: number
}

const numerals = new CharacterSet('0123456789〇零一二两三四五六七八九十百千万')
/** Groups: Arabic digits, decimals, Chinese numerals, «more», scale, «more», unit, «about». */
const count = new RegExp(
  '(?:(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.(\\d+))?|([〇零一二两三四五六七八九十百千万]+))(余|多|来)?(百|千|万|亿)?(余|多)?' +
    '(件次|件|条次|条|份|宗|例|人次|次|起|个|项|篇|封|元)(?!性|工作日|月|[以之]?内|以下|\\/)(左右|上下|以上)?',
  'y',
)
/** No part of a longer number or of a range, no ordinal, no rate, no limit («不足10件»), no «tens of» («数十件»). */
const noBeginning = /(?:[\d.第%/每亿几任某这那同另首]|\d[, \n]+|[\d一二三四五六七八九十][-~至到、]|不到|不足|少于|低于|至少|至多|最多|最少)$/
const tens = /[数几上成近]$/
const about = /(?:约|近|将近|接近|超过?|逾|突破|多于|高于)$/
const scales: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 }

/** Every count of a sentence in order. */
export function findCounts(sentence: string): Count[] {
  const found: Count[] = []
  for (let at = 0; at < sentence.length; at += 1) {
    if (!numerals.has(sentence.charCodeAt(at))) continue
    count.lastIndex = at
    const match = count.exec(sentence)
    const one = match && toCount(match, sentence.slice(Math.max(0, at - 4), at))
    if (one) found.push(one)
    while (numerals.has(sentence.charCodeAt(at + 1))) at += 1
    if (match) at = Math.max(at, match.index + match[0].length - 1)
  }
  return found
}

function toCount(match: RegExpExecArray, head: string): Count | null {
  const [words, arabic, decimals = '', han = '', more, scale, above, unit = '', around] = match
  if (noBeginning.test(head) || (tens.test(head) && /^[十百千万]/.test(han))) return null
  const whole = arabic === undefined ? readNumeral(han) : Number(arabic.replaceAll(',', ''))
  const money = unit === '元'
  if (whole === null || (decimals !== '' && !scale && !money)) return null
  return {
    value: shift(whole, decimals, scale === undefined ? 0 : (scales[scale] ?? 0)),
    approximate: Boolean(more || above || around || (!money && (scale || han.endsWith('万'))) || about.test(head)),
    unit,
    start: match.index,
    end: match.index + words.length,
  }
}

/** Moves the decimal point by places, without the errors of floating point. */
function shift(whole: number, decimals: string, places: number): number {
  return Number(`${whole}${decimals.slice(0, places).padEnd(places, '0')}.${decimals.slice(places) || 0}`)
}
