import { isSpace } from '../text/is-space.ts'
import { matchesOf } from '../text/matches-of.ts'
import type { Cell, Printed } from './cell.ts'
import type { OwnCharacters } from './own-characters.ts'
import { readWord } from './read-word.ts'

/** What stands for «nothing entered» in a cell. */
const blankSigns = /^(?:\/|-+|无|\\|…+)?$/
/** Units that a form prints in a column of their own. */
const unitCell = /^(?:件|条|次|篇|个|人|人次|份|项|宗|起|例|批次?|万元|元|件次)$/

/** What a machine reads for a figure that it could not make out, or what somebody put in place of one, alone in its cell. */
const misread = /^(?:[A-Za-z〇○?×]{1,3}|#?N\/A|\*+)$/i

/** Reads the characters of one piece, the label's own left out: numbers, a blank, or words. A label's cell by itself gives nothing. */
export function readCell(text: string, from: number, to: number, own: OwnCharacters, startsRow: boolean): Cell[] {
  if (isLabelAlone(text, from, to, own)) return []
  const { parts, besideLabel } = partsOf(text, from, to, own)
  if (!besideLabel) {
    const whole = text.slice(from, to)
    if (blankSigns.test(whole.replace(/\s/g, ''))) return [signs('blank', text, from, to, startsRow)]
    if (misread.test(whole.trim())) return [signs('unreadable', text, from, to, startsRow)]
  }
  const cells: Cell[] = []
  for (const part of parts) {
    const words = asPhrase(text, wordsIn(text, part.from, part.to))
    const first = startsRow && cells.length === 0
    for (const word of words) cells.push(inRow(word, first, besideLabel, touches(text, word.from, own)))
  }
  return cells
}

/** Written out, for a page has hundreds: spread, each would be built property by property. */
function inRow({ kind, text, from, to, digits, unit }: Printed, startsRow: boolean, besideLabel: boolean, touchesLabel: boolean): Cell {
  return { kind, text, from, to, digits, unit, startsRow, besideLabel, touchesLabel }
}

/** Most pieces that are no plain cell are the label's own. */
function isLabelAlone(text: string, from: number, to: number, own: OwnCharacters): boolean {
  let any = false
  for (let at = from; at < to; at += 1) {
    if (own.has(at)) any = true
    else if (isInk(text.charCodeAt(at))) return false
  }
  return any
}

interface Parts {
  /** The stretches of a piece that lie outside of the label; one that is empty only where there is nothing of the label either. */
  readonly parts: readonly { readonly from: number; readonly to: number }[]
  readonly besideLabel: boolean
}

function partsOf(text: string, from: number, to: number, own: OwnCharacters): Parts {
  const parts: { from: number; to: number }[] = []
  let [start, ink, besideLabel] = [from, false, false]
  for (let at = from; at <= to; at += 1) {
    const ends = at === to || own.has(at)
    if (!ends) ink ||= isInk(text.charCodeAt(at))
    else {
      if (ink) parts.push({ from: start, to: at })
      besideLabel ||= at < to
      start = at + 1
      ink = false
    }
  }
  return { parts: parts.length === 0 && !besideLabel ? [{ from, to }] : parts, besideLabel }
}

/** True for a character that is more than white space, a quotation mark or a bracket around a label. */
function isInk(code: number): boolean {
  return !isSpace(code) && code !== 0x22 && (code < 0x27 || code > 0x29)
}

/** True where the label's last character stands before `at`, its closing brackets and quotes between. */
function touches(text: string, at: number, own: OwnCharacters): boolean {
  let before = at - 1
  while (before >= 0 && closing.includes(text.charAt(before))) before -= 1
  return own.has(before)
}

const closing = `"')]`

/** A piece that holds signs and no word, or nothing. */
function signs(kind: 'blank' | 'unreadable', text: string, from: number, to: number, startsRow: boolean): Cell {
  const inner = text.slice(from, to)
  const trimmed = inner.trim()
  const start = trimmed === '' ? from : from + inner.indexOf(trimmed)
  return {
    kind,
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

/** Words and nothing else are one cell, however many they are. */
function asPhrase(text: string, words: readonly Printed[]): readonly Printed[] {
  const [first, ...others] = words
  const last = others.at(-1)
  if (!first || !last || words.some((word) => word.kind !== 'text')) return words
  return [printed('text', text.slice(first.from, last.to), first.from)]
}

/** The numbers and words of a stretch, apart from each other by blanks: «1 0 11». */
function wordsIn(text: string, from: number, to: number): Printed[] {
  const words: Printed[] = []
  for (let at = from; at < to; at += 1) {
    if (isSpace(text.charCodeAt(at))) continue
    const start = at
    while (at < to && !isSpace(text.charCodeAt(at))) at += 1
    for (const [part, from] of partsOfRun(text.slice(start, at), start)) {
      const word = wordAt(text, from, part)
      if (word) words.push(word)
    }
  }
  return words
}

/** Counts without a blank between, which their units keep apart: «0件2件0件». */
const countedRun = /^(?:\d+(?:件|条|次|篇|个|人|份|项|宗)){2,}$/
const counted = /(?<!\d)\d+\D/g

/** The words of a run with their places; most runs are one word. */
function partsOfRun(run: string, at: number): readonly (readonly [string, number])[] {
  if (!countedRun.test(run)) return [[run, at]]
  return matchesOf(counted, run).map((match) => [match[0], at + match.index] as const)
}

/** Null for a word that is no cell: a unit, something in brackets, a sign within a label. */
function wordAt(text: string, at: number, word: string): Printed | null {
  if (/^\d+$/.test(word)) return printed('number', word, at, { text: word, from: at, to: at + word.length })
  if (/^\([^()]*\)$/.test(word) || unitCell.test(word)) return null
  const read = /\d/.test(word) ? readWord(word, at) : blankSigns.test(word) && standsApart(text, at) ? printed('blank', word, at) : null
  return read ?? (/[\u3400-\u9fff]/.test(word) ? printed('text', word, at) : null)
}

function printed(kind: Printed['kind'], text: string, from: number, digits: Printed['digits'] = null): Printed {
  return { kind, text, from, to: from + text.length, digits, unit: '' }
}
