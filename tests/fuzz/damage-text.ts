/** A whole number from nought to less than `most`, by chance. */
export type Below = (most: number) => number

type Damage = (text: string, below: Below) => string

const strange = [
  '',
  ' ',
  '0',
  '7',
  '12',
  '|',
  '\t',
  '\n',
  '\n\n',
  '无',
  '/',
  '-',
  '１',
  '⼀',
  '\u0000',
  '\u200b',
  '&nbsp;',
  '<td>',
  '</tr>',
  '(',
  '第',
  '，',
  '件',
  '一、',
  '总计',
  '9'.repeat(30),
]

/** Ways in which documents come damaged, each at a place by chance. */
const damages: readonly Damage[] = [
  // A stretch is lost.
  (text, below) => cut(text, below(text.length + 1), below(60), ''),
  // A stretch is printed twice.
  (text, below) => {
    const at = below(text.length + 1)
    return cut(text, at, 0, text.slice(at, at + below(400)))
  },
  // Something strange stands in the place of a character.
  (text, below) => cut(text, below(text.length + 1), below(2), strange[below(strange.length)] ?? ''),
  // A digit becomes something strange.
  (text, below) => {
    const digits = [...text.matchAll(/\d/g)]
    const one = digits[below(Math.max(1, digits.length))]
    return one ? cut(text, one.index, 1, strange[below(strange.length)] ?? '') : text
  },
  // Two lines change places.
  (text, below) => {
    const lines = text.split('\n')
    const [a, b] = [below(lines.length), below(lines.length)]
    return lines.map((line, at) => (at === a ? lines[b] : at === b ? lines[a] : line)).join('\n')
  },
  // A separator is another one throughout.
  (text, below) => text.replaceAll(['\t', '|', '\n', ' '][below(4)] ?? '\t', ['\t', '|', ' ', '', '\n\n'][below(5)] ?? ''),
  // Every line that was printed before is gone.
  (text) => [...new Set(text.split('\n'))].join('\n'),
]

function cut(text: string, at: number, length: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + length)
}

/** The text with one to four damages. */
export function damageText(text: string, below: Below): string {
  const count = 1 + below(4)
  return Array.from({ length: count }).reduce<string>((left) => (damages[below(damages.length)] as Damage)(left, below), text)
}
