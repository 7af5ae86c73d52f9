import { CELL } from '../text/bounds.ts'
import { isSpace } from '../text/is-space.ts'

/** How the lines of a table are made: what stands in them, counted. */
export interface LineSigns {
  /** The reader marked the cells. */
  marked: boolean
  bars: number
  tabs: number
  /** Lines with words or numbers and bars; those of them that open and that close with a bar. */
  shared: number
  opened: number
  closed: number
  /** Lines of one bar and nothing else; of several, and the fewest bars on one of those. */
  lone: number
  closing: number
  fewestClosing: number
  /** Lines with tabs; those with one alone that nothing but blanks stands before. */
  tabbed: number
  leading: number
}

const [BAR, TAB, LINE, BLANK, MARK] = [0x7c, 0x09, 0x0a, 0x20, CELL.charCodeAt(0)]

/** Counts the signs of the lines between two places of a text, in one pass. */
export function lineSigns(text: string, from: number, to: number): LineSigns {
  const signs: LineSigns = {
    marked: false,
    bars: 0,
    tabs: 0,
    shared: 0,
    opened: 0,
    closed: 0,
    lone: 0,
    closing: 0,
    fewestClosing: Number.POSITIVE_INFINITY,
    tabbed: 0,
    leading: 0,
  }
  for (let start = from; start <= to; ) start = countLine(text, start, to, signs) + 1
  return signs
}

/** Counts the line that begins at a place; where it ends. */
function countLine(text: string, from: number, to: number, signs: LineSigns): number {
  let [bars, tabs, first, last, ink, begun] = [0, 0, 0, 0, false, 0]
  let at = from
  for (; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code === LINE) break
    if (code === MARK) signs.marked = true
    if (begun === 0 && code !== BLANK) begun = code
    if (code === TAB) tabs += 1
    if (isSpace(code)) continue
    if (code === BAR) bars += 1
    else ink = true
    if (first === 0) first = code
    last = code
  }
  signs.bars += bars
  signs.tabs += tabs
  if (tabs > 0) signs.tabbed += 1
  if (tabs === 1 && begun === TAB) signs.leading += 1
  if (bars > 0) countBars(bars, ink, first === BAR, last === BAR, signs)
  return at
}

function countBars(bars: number, ink: boolean, opens: boolean, closes: boolean, signs: LineSigns): void {
  if (ink) {
    signs.shared += 1
    if (opens) signs.opened += 1
    if (closes) signs.closed += 1
  } else if (bars === 1) signs.lone += 1
  else {
    signs.closing += 1
    signs.fewestClosing = Math.min(signs.fewestClosing, bars)
  }
}
