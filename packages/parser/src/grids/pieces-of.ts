import { CELL, TABLE } from '../text/bounds.ts'
import { isSpace } from '../text/is-space.ts'
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

const [BAR, TAB, LINE, BLANK] = [0x7c, 0x09, 0x0a, 0x20]

const cutters: Readonly<Record<Separators['kind'], Cutter>> = {
  mark: cutMarked,
  bar: cutBars,
  'lone-bar': cutLoneBars,
  tab: (text, from, to) => cutAt(text, from, to, TAB, LINE, (left, right) => left === '\t' || (left === '\n' && right === '\t')),
  'tab-line': cutTabLines,
  line: cutLines,
}

/** Cuts at two signs, given as their codes. */
function cutAt(text: string, from: number, to: number, sign: number, other: number, countsBlank: (left: string, right: string) => boolean): Piece[] {
  const pieces: Piece[] = []
  let start = from
  let left = ''
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code !== sign && code !== other) continue
    const right = text.charAt(at)
    pieces.push({ from: start, to: at, startsRow: left === '\n', countsBlank: countsBlank(left, right) })
    start = at + 1
    left = right
  }
  pieces.push({ from: start, to, startsRow: left === '\n', countsBlank: countsBlank(left, '') })
  return pieces
}

/** Line ends, tabs, and two blanks or more keep apart; nothing between them is a cell. */
function cutLines(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let [start, startsRow] = [from, false]
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at)
    const length = code === LINE || code === TAB ? 1 : code === BLANK ? blanksAt(text, at, to) : 0
    if (length > 0 && !(code === BLANK && length === 1)) {
      pieces.push({ from: start, to: at, startsRow, countsBlank: false })
      start = at + length
      startsRow = code === LINE
    }
    at += length || 1
  }
  pieces.push({ from: start, to, startsRow, countsBlank: false })
  return pieces
}

function blanksAt(text: string, from: number, to: number): number {
  let end = from
  while (end < to && text.charCodeAt(end) === BLANK) end += 1
  return end - from
}

/** Lone bars: what stands between two of them is a cell; a line of several is what a converter leaves of merged cells. */
function cutLoneBars(text: string, from: number, to: number): Piece[] {
  return cutAt(text, from, to, BAR, BAR, (left, right) => left === '|' || right === '|').map((piece) => {
    const line = lineAround(text, piece.from, piece.to)
    return line !== null && isHeap(line) ? heaped(piece) : piece
  })
}

/** The line on which an empty stretch stands between two bars; null where it goes over a line end. */
function lineAround(text: string, from: number, to: number): string | null {
  if (text.charAt(to) !== '|' || /\S/.test(text.slice(from, to))) return null
  const [start, end] = [text.lastIndexOf('\n', to - 1) + 1, text.indexOf('\n', to)]
  return text.slice(start, end < 0 ? text.length : end)
}

function cutMarked(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let start = from
  let startsRow = false
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code < TABLE_END || code > CELL_END) continue
    if (code === CELL_END) pieces.push({ from: start, to: at, startsRow, countsBlank: true })
    startsRow = code !== CELL_END
    start = at + 1
  }
  return pieces
}

/** The signs that end a table, a row and a cell follow each other in this order. */
const [TABLE_END, CELL_END] = [TABLE.charCodeAt(0), CELL.charCodeAt(0)]

/** Bars: what stands before a bar is a cell, also when empty, but for the bar that frames a row and those that only close it. */
function cutBars(text: string, from: number, to: number, separators: Separators): Piece[] {
  const pieces: Piece[] = []
  for (let start = from; start <= to; ) {
    const next = text.indexOf('\n', start)
    const end = next < 0 || next > to ? to : next
    if (!isRule(text.slice(start, end))) cutBarLine(text, start, end, start > from, separators, pieces)
    start = end + 1
  }
  return pieces
}

/** The line under a markdown table's head. */
function isRule(line: string): boolean {
  return line.includes('--') && /^[\s|:]*-{2,}[\s|:-]*$/.test(line)
}

/** Adds the pieces of one line; `whole` where it begins at its line's begin. */
function cutBarLine(text: string, start: number, end: number, whole: boolean, separators: Separators, pieces: Piece[]): void {
  const { framed, closed, residue } = separators
  const cut = cutAt(text, start, end, BAR, BAR, (left, right) => right === '|' || (!closed && left === '|'))
  const line = text.slice(start, end)
  if (whole && !framed && isHeap(line)) {
    const kept = isBarsAlone(line) ? cut.length - 1 - residue : cut.length
    for (let at = 0; at < kept; at += 1) pieces.push(heaped(cut[at] as Piece))
    return
  }
  const first = whole && framed && opensWithBar(text, start, end) ? 1 : 0
  const startsRow = whole && cut.length - first > 2
  for (let at = first; at < cut.length; at += 1) {
    const { from, to, countsBlank } = cut[at] as Piece
    pieces.push({ from, to, startsRow: startsRow && at === first, countsBlank })
  }
}

function heaped({ from, to, startsRow, countsBlank }: Piece): Piece {
  return { from, to, startsRow, countsBlank, heaped: true }
}

function opensWithBar(text: string, from: number, to: number): boolean {
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) at += 1
  return at < to && text.charCodeAt(at) === BAR
}

/** Bars and nothing between them, not even a blank: what a converter leaves of empty and merged cells. One bar alone is an empty cell. */
function isHeap(line: string): boolean {
  return line.startsWith('||') && /^\|{2,}\s*$/.test(line)
}

/** A tab opens each cell; a blank line closes a row. The stretch before the first tab is the rest of the label's own cell. */
function cutTabLines(text: string, from: number, to: number): Piece[] {
  const pieces = cutAt(text, from, to, TAB, TAB, (left) => left === '\t')
  return pieces.map(({ from: begin, to: end, countsBlank }, index): Piece => {
    const previous = pieces[index - 1]
    const startsRow = previous !== undefined && /\n[ ]*\n[ \n]*$/.test(text.slice(previous.from, previous.to))
    return { from: begin, to: begin + withoutPageNumber(text.slice(begin, end)), startsRow, countsBlank }
  })
}

/** The length of a cell without the page number that follows it on a line of its own. */
function withoutPageNumber(cell: string): number {
  const value = /^([ ]*[\d.,-]+)[ ]*\n\s*\d{1,3}\s*$/.exec(cell)
  return value?.[1]?.length ?? cell.length
}
