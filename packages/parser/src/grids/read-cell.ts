import type { Cell, Printed } from './cell.ts'
import { readWord } from './read-word.ts'

/** What stands for «nothing entered» in a cell. */
const blankSigns = /^(?:\/|-+|无|\\|…+)?$/
/** Units that a form prints in a column of their own. */
const unitCell = /^(?:件|条|次|篇|个|人|人次|份|项|宗|万元|元|件次)$/

/** What a machine reads for a figure that it could not make out, alone in its cell. */
const misread = /^(?:[A-Za-z〇○?×]{1,3}|\*{3,})$/

/** Reads the characters of one piece, the label's own left out: numbers, a blank, or words. A label's cell by itself gives nothing. */
export function readCell(text: string, from: number, to: number, own: ReadonlySet<number>, startsRow: boolean): Cell[] {
  const parts = partsOf(text, from, to, own)
  const besideLabel = anyOwn(from, to, own)
  const whole = parts.map((part) => text.slice(part.from, part.to)).join(' ')
  if (!besideLabel && blankSigns.test(whole.replace(/\s/g, ''))) return [blank(text, from, to, startsRow)]
  if (!besideLabel && misread.test(whole.trim())) return [{ ...blank(text, from, to, startsRow), kind: 'unreadable' }]
  let first = startsRow
  return parts.flatMap((part) => {
    const cells = wordsIn(text, part.from, part.to).map((word) => ({
      ...word,
      besideLabel,
      touchesLabel: touches(text, word.from, own),
      startsRow: first,
    }))
    if (cells.length > 0) first = false
    return cells
  })
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

/** True where the label's last character stands before `at`, its closing brackets and quotes between. */
function touches(text: string, at: number, own: ReadonlySet<number>): boolean {
  let before = at - 1
  while (/["')》\]]/.test(text.charAt(before))) before -= 1
  return own.has(before)
}

function blank(text: string, from: number, to: number, startsRow: boolean): Cell {
  const inner = text.slice(from, to)
  const trimmed = inner.trim()
  const start = trimmed === '' ? from : from + inner.indexOf(trimmed)
  return {
    kind: 'blank',
    text: trimmed,
    from: start,
    to: start + trimmed.length,
    digits: null,
    unit: '',
    startsRow,
    besideLabel: false,
    touchesLabel: false,
  }
}

/** True for a sign that is no part of a word: «行政强制 /», but not «举报/投诉». */
function standsApart(text: string, at: number): boolean {
  return at === 0 || /[\s|\u001D-\u001F]/.test(text.charAt(at - 1))
}

/** The numbers and words of a stretch, apart from each other by blanks: «1 0 11». */
function wordsIn(text: string, from: number, to: number): Printed[] {
  return [...text.slice(from, to).matchAll(/\S+/g)].flatMap((match) => {
    const [word] = match
    const at = from + match.index
    if (/^\([^()]*\)$/.test(word) || unitCell.test(word)) return []
    const place = { text: word, from: at, to: at + word.length }
    if (/^\d+$/.test(word)) return { kind: 'number' as const, ...place, digits: place, unit: '' }
    const printed = { ...place, digits: null, unit: '' }
    const read = /\d/.test(word) ? readWord(word, at) : blankSigns.test(word) && standsApart(text, at) ? { ...printed, kind: 'blank' as const } : null
    if (read) return read
    return /[\u3400-\u9fff]/.test(word) ? { ...printed, kind: 'text' as const } : []
  })
}
