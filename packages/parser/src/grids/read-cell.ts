import type { Cell } from './cell.ts'

/** What stands for «nothing entered» in a cell. */
const blankSigns = /^(?:\/|-+|无|\\|…+|——)?$/
/** Words that may follow or precede a number without changing it. */
const countWords = /^(?:件|条|次|篇|个|人|人次|份|项|宗)?$/
const moneyWords = /^(?:万元|元|亿元)$/
const number = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g

/** Reads the characters of one piece (with the label's own left out). Returns no cell where the piece holds only other text. */
export function readCell(text: string, from: number, to: number, own: ReadonlySet<number>, startsRow: boolean): Cell[] {
  const parts = partsOf(text, from, to, own)
  const whole = parts.map((part) => text.slice(part.from, part.to)).join(' ')
  const hadLabel = parts.length !== 1 || parts[0]?.from !== from || parts[0]?.to !== to
  if (blankSigns.test(whole.replace(/\s/g, ''))) return hadLabel ? [] : [blank(text, from, to, startsRow)]
  return parts.flatMap((part) => numbersIn(text, part.from, part.to, startsRow))
}

/** The stretches of a piece that lie outside of the label. */
function partsOf(text: string, from: number, to: number, own: ReadonlySet<number>): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = []
  let start = from
  for (let at = from; at <= to; at += 1) {
    if (at < to && !own.has(at)) continue
    if (at > start && /[^\s"'()]/.test(text.slice(start, at))) parts.push({ from: start, to: at })
    start = at + 1
  }
  return parts.length === 0 && !anyOwn(from, to, own) ? [{ from, to }] : parts
}

function anyOwn(from: number, to: number, own: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at += 1) if (own.has(at)) return true
  return false
}

function blank(text: string, from: number, to: number, startsRow: boolean): Cell {
  const inner = text.slice(from, to)
  const trimmed = inner.trim()
  const start = trimmed === '' ? from : from + inner.indexOf(trimmed)
  return { kind: 'blank', text: trimmed, from: start, to: start + trimmed.length, digits: null, unit: '', startsRow }
}

/** The numbers of a stretch, apart from each other by blanks: «1 0 11». Text without a number gives nothing. */
function numbersIn(text: string, from: number, to: number, startsRow: boolean): Cell[] {
  const cells: Cell[] = []
  let first = true
  for (const word of text.slice(from, to).matchAll(/\S+/g)) {
    const at = from + word.index
    const cell = /^\(.*\)$/.test(word[0]) ? null : readWord(word[0], at, startsRow && first)
    if (cell) {
      cells.push(cell)
      first = false
    }
  }
  return cells
}

function readWord(word: string, at: number, startsRow: boolean): Cell | null {
  const matches = [...word.matchAll(number)]
  const [match] = matches
  if (!match) return null
  const before = word.slice(0, match.index)
  const after = word.slice(match.index + match[0].length)
  const base = { text: word, from: at, to: at + word.length, startsRow }
  const sign = /^[+-]$/.test(before) ? before : /(?:减|减少)$/.test(before) ? '-' : /(?:增|增加)$/.test(before) ? '+' : ''
  const signWidth = /^[+-]$/.test(before) ? 1 : 0
  const plain = sign !== '' || countWords.test(before) || /^[\u3400-\u9fff、:"'()]*$/.test(before)
  const readable = plain && (countWords.test(after) || moneyWords.test(after) || /^\(.*\)?$/.test(after))
  if (!readable) return isNoCell(before, match[0], after) ? null : { ...base, kind: 'unreadable', digits: null, unit: '' }
  const from = at + match.index - signWidth
  const digits = { text: sign + match[0], from, to: at + match.index + match[0].length }
  return { ...base, kind: 'number', text: word, digits, unit: moneyWords.test(after) ? after : '' }
}

/** Numbering («2.») and dates beside the table are no cells; anything else that cannot be read is said to be unreadable. */
function isNoCell(before: string, digits: string, after: string): boolean {
  return (digits.length <= 2 && /^[.、,)]/.test(after)) || /^[年月日]/.test(after) || /[第〔]$/.test(before)
}
