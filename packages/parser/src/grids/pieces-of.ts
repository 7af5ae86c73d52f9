import { CELL, ROW, TABLE } from '../text/fold.ts'
import type { Separators } from './separators.ts'

/** A stretch between two separators, before anyone has asked what is in it. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly startsRow: boolean
  /** False for a stretch that is no cell when it is empty (before a leading bar, between two line ends). */
  readonly countsBlank: boolean
}

/** Cuts `text[from, to)` at the table's separators. */
export function piecesOf(text: string, from: number, to: number, separators: Separators): Piece[] {
  return cutters[separators](text, from, to)
}

type Cutter = (text: string, from: number, to: number) => Piece[]

const cutters: Readonly<Record<Separators, Cutter>> = {
  mark: cutMarked,
  bar: cutBars,
  'lone-bar': (text, from, to) => cutAt(text, from, to, /\|/, () => true),
  tab: (text, from, to) => cutAt(text, from, to, /[\t\n]/, (left, right) => left === '\t' || (left === '\n' && right === '\t')),
  'tab-line': cutTabLines,
  line: (text, from, to) => cutAt(text, from, to, /[\n\t]| {2,}/, () => false),
}

function cutAt(text: string, from: number, to: number, separator: RegExp, countsBlank: (left: string, right: string) => boolean): Piece[] {
  const pieces: Piece[] = []
  const global = new RegExp(separator, 'g')
  let start = from
  let left = ''
  for (const match of text.slice(from, to).matchAll(global)) {
    const at = from + match.index
    pieces.push({ from: start, to: at, startsRow: left === '\n', countsBlank: countsBlank(left, match[0]) })
    start = at + match[0].length
    left = match[0]
  }
  pieces.push({ from: start, to, startsRow: left === '\n', countsBlank: countsBlank(left, '') })
  return pieces
}

function cutMarked(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let start = from
  let startsRow = false
  for (let at = from; at < to; at += 1) {
    const sign = text.charAt(at)
    if (sign !== CELL && sign !== ROW && sign !== TABLE) continue
    if (sign === CELL) pieces.push({ from: start, to: at, startsRow, countsBlank: true })
    startsRow = sign !== CELL
    start = at + 1
  }
  return pieces
}

/** Bars: what stands before a bar is a cell, also when empty, unless the bar opens a line that holds more («| 规章 | 0 |»). */
function cutBars(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let lineStart = from
  while (lineStart <= to) {
    const lineEnd = Math.min(indexOr(text.indexOf('\n', lineStart), to), to)
    const line = text.slice(lineStart, lineEnd)
    if (!/^[\s|:]*-{2,}[\s|:-]*$/.test(line)) pieces.push(...cutBarLine(line, lineStart, lineEnd, lineStart > from))
    lineStart = lineEnd + 1
  }
  return pieces
}

function cutBarLine(line: string, lineStart: number, lineEnd: number, atLineStart: boolean): Piece[] {
  const pieces = cutAt(line, 0, line.length, /\|/, (_left, right) => right === '|')
  const opensWithBar = atLineStart && /^\s*\|.*[^|\s]/.test(line)
  const row = atLineStart && pieces.length > 2
  return pieces.map((piece, index) => ({
    from: lineStart + piece.from,
    to: Math.min(lineStart + piece.to, lineEnd),
    startsRow: row && index === (opensWithBar ? 1 : 0),
    countsBlank: piece.countsBlank && !(opensWithBar && index === 0),
  }))
}

function indexOr(index: number, fallback: number): number {
  return index < 0 ? fallback : index
}

/** A tab opens each cell; a blank line closes a row. The stretch before the first tab is the rest of the label's own cell. */
function cutTabLines(text: string, from: number, to: number): Piece[] {
  const pieces = cutAt(text, from, to, /\t/, (left) => left === '\t')
  return pieces.map((piece, index) => {
    const previous = pieces[index - 1]
    return { ...piece, startsRow: previous !== undefined && /\n[ ]*\n[ \n]*$/.test(text.slice(previous.from, previous.to)) }
  })
}
