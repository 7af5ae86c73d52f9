import type { Random } from '../../packages/demo/src/random.ts'
import { withoutMarks } from './place-marks.ts'

const pageStyles = ['- N -', '—N—', '第 N 页', 'N/12', '-N-']

/** Page numbers as a page prints them, on a line of their own. */
export function pageNumbers(text: string, random: Random): string {
  return betweenLines(text, random, random.pick(pageStyles).replace('N', String(random.int(1, 12))))
}

/** A page number without anything around it. */
export function bareNumbers(text: string, random: Random): string {
  return betweenLines(text, random, String(random.int(1, 12)))
}

function betweenLines(text: string, random: Random, line: string): string {
  const lines = text.split('\n')
  if (lines.length < 3) return text
  const at = random.int(1, lines.length - 1)
  return [...lines.slice(0, at), line, ...lines.slice(at)].join('\n')
}

/** The same table once more. */
export function printTwice(text: string): string {
  return `${text}\n\n${withoutMarks(text)}`
}

const simplified =
  '规许对务项处罚强业购数条总计结转请为开关机构属国内过执询没现类访举报诉讼复维纠审议经后当无认发费续继办补确护权传网络闻会热点级单责'
const traditional =
  '規許對務項處罰強業購數條總計結轉請為開關機構屬國內過執詢沒現類訪舉報訴訟復維糾審議經後當無認發費續繼辦補確護權傳網絡聞會熱點級單責'

/** Traditional characters in place of simplified ones. */
export function traditionalCharacters(text: string): string {
  return [...text].map((character) => traditional[simplified.indexOf(character)] ?? character).join('')
}

/** Digits of the figures as entities. */
export function entities(text: string, random: Random): string {
  const hexadecimal = random.chance(0.5)
  return text.replace(/\d+(?=[\uE000-\uF8FF])/g, (digits) =>
    [...digits].map((digit) => `&#${hexadecimal ? `x${digit.charCodeAt(0).toString(16)}` : digit.charCodeAt(0)};`).join(''),
  )
}

export function carriageReturns(text: string): string {
  return text.replaceAll('\n', '\r\n')
}

export function byteOrderMark(text: string): string {
  return `\uFEFF${text}`
}
