import { CELL, ROW, TABLE } from '../text/fold.ts'
import { isBarsAlone, type Separators } from './separators.ts'

/** A stretch between two separators, before anyone has asked what is in it. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly startsRow: boolean
  /** False for a stretch that is no cell when it is empty (before a leading bar, between two line ends). */
  readonly countsBlank: boolean
  /** True for one of several bars on a line without anything else: blanks in a heap, whose columns are not told. */
  readonly heaped?: true
}

/** Cuts `text[from, to)` at the table's separators. */
export function piecesOf(text: string, from: number, to: number, separators: Separators): Piece[] {
  return cutters[separators.kind](text, from, to, separators)
}

type Cutter = (text: string, from: number, to: number, separators: Separators) => Piece[]

const cutters: Readonly<Record<Separators['kind'], Cutter>> = {
  mark: cutMarked,
  bar: cutBars,
  'lone-bar': (text, from, to) => cutAt(text, from, to, /\|/g, (left, right) => left === '|' || right === '|'),
  tab: (text, from, to) => cutAt(text, from, to, /[\t\n]/g, (left, right) => left === '\t' || (left === '\n' && right === '\t')),
  'tab-line': cutTabLines,
  line: (text, from, to) => cutAt(text, from, to, /[\n\t]| {2,}/g, () => false),
}

function cutAt(text: string, from: number, to: number, separator: RegExp, countsBlank: (left: string, right: string) => boolean): Piece[] {
  const pieces: Piece[] = []
  let start = from
  let left = ''
  for (const match of text.slice(from, to).matchAll(separator)) {
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

/** Bars: what stands before a bar is a cell, also when empty, but for the bar that frames a row and those that only close it. */
function cutBars(text: string, from: number, to: number, separators: Separators): Piece[] {
  const pieces: Piece[] = []
  for (let start = from; start <= to; ) {
    const next = text.indexOf('\n', start)
    const end = next < 0 || next > to ? to : next
    const line = text.slice(start, end)
    if (!/^[\s|:]*-{2,}[\s|:-]*$/.test(line)) pieces.push(...cutBarLine(line, start, start > from, separators))
    start = end + 1
  }
  return pieces
}

function cutBarLine(line: string, start: number, whole: boolean, { framed, closed, residue }: Separators): Piece[] {
  const isCell = (left: string, right: string) => right === '|' || (!closed && left === '|')
  const pieces = cutAt(line, 0, line.length, /\|/g, isCell).map((piece) => ({ ...piece, from: start + piece.from, to: start + piece.to }))
  if (isHeap(line) && whole && !framed) {
    const kept = isBarsAlone(line) ? pieces.length - 1 - residue : pieces.length
    return pieces.slice(0, Math.max(0, kept)).map((piece) => ({ ...piece, heaped: true }))
  }
  const cells = whole && framed && /^\s*\|/.test(line) ? pieces.slice(1) : pieces
  const startsRow = whole && cells.length > 2
  return cells.map((piece, index) => ({ ...piece, startsRow: startsRow && index === 0 }))
}

/** Bars and nothing between them, not even a blank: what a converter leaves of empty and merged cells. One bar alone is an empty cell. */
function isHeap(line: string): boolean {
  return /^\|{2,}\s*$/.test(line)
}

/** A tab opens each cell; a blank line closes a row. The stretch before the first tab is the rest of the label's own cell. */
function cutTabLines(text: string, from: number, to: number): Piece[] {
  const pieces = cutAt(text, from, to, /\t/g, (left) => left === '\t')
  return pieces.map((piece, index) => {
    const previous = pieces[index - 1]
    return {
      ...piece,
      to: piece.from + withoutPageNumber(text.slice(piece.from, piece.to)),
      startsRow: previous !== undefined && /\n[ ]*\n[ \n]*$/.test(text.slice(previous.from, previous.to)),
    }
  })
}

/** The length of a cell without the page number that follows it on a line of its own. */
function withoutPageNumber(cell: string): number {
  const value = /^([ ]*[\d.,-]+)[ ]*\n\s*\d{1,3}\s*$/.exec(cell)
  return value?.[1]?.length ?? cell.length
}
