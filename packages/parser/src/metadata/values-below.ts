import { CELL, ROW, TABLE } from '../text/bounds.ts'
import { CharacterSet } from '../text/character-set.ts'
import type { Stretch } from './prose.ts'

/**
 * Where rows of labels have their values in the row below, cell by cell («索引号 | 公开方式 |⏎0001 | 主动公开 |»): the value's stretch by the place of
 * its label. A row of nothing but labels without such a row below has no values at all: its labels come with an empty stretch.
 */
export function valuesBelow(part: string, labels: readonly RegExpExecArray[]): Map<number, Stretch> {
  const values = new Map<number, Stretch>()
  for (let first = 0; first < labels.length; ) {
    const { index, 0: printed } = labels[first] as RegExpExecArray
    const bound = /^[\s:]*\u001F/.test(part.slice(index + printed.length, index + printed.length + 40)) ? marked : lined
    const row = bound === marked ? { from: index, to: endOf(part, index, marked) } : { from: startOf(part, index), to: endOf(part, index, lined) }
    const inRow = labels.slice(first).filter((label) => label.index < row.to)
    first += Math.max(1, inRow.length)
    const cells = cellsOf(part, row)
    if (inRow.length < 2 || !cells.every((cell, at) => isLabel(part, cell, inRow[at])) || cells.length !== inRow.length) continue
    const below = cellsOf(part, rowAfter(part, row.to, bound))
    const isValues = below.length === cells.length && !labels.some((label) => below.some((cell) => label.index >= cell.from && label.index < cell.to))
    inRow.forEach((label, at) => {
      values.set(label.index, isValues && below[at] ? below[at] : { from: row.to, to: row.to })
    })
  }
  return values
}

/** Ends of rows: a line end or, where the reader marked the cells, its own sign. */
const lined = /[\n\u001D\u001E]/g
const marked = /[\u001D\u001E]/g
const rowEnds = new CharacterSet(`\n${ROW}${TABLE}`)
const cellEnds = new CharacterSet(`|\t${CELL}`)

function endOf(part: string, at: number, bound: RegExp): number {
  bound.lastIndex = at
  return bound.exec(part)?.index ?? part.length
}

function startOf(part: string, at: number): number {
  let from = at
  while (from > 0 && !rowEnds.has(part.charCodeAt(from - 1))) from -= 1
  return from
}

/** The next row that is not blank. */
function rowAfter(part: string, at: number, bound: RegExp): Stretch {
  let from = at + 1
  let to = endOf(part, from, bound)
  while (to < part.length && part.slice(from, to).trim() === '') {
    from = to + 1
    to = endOf(part, from, bound)
  }
  return { from: Math.min(from, to), to }
}

function isLabel(part: string, cell: Stretch, label: RegExpExecArray | undefined): boolean {
  return label !== undefined && part.slice(cell.from, cell.to).replace(/[\s:]/g, '') === label[0].replaceAll(' ', '')
}

/** The cells of a row that bars, tabs or marks divide; empty ones at its two ends are none. */
function cellsOf(part: string, { from, to }: Stretch): Stretch[] {
  const cells: Stretch[] = []
  let begin = from
  for (let at = from; at <= to; at += 1) {
    if (at < to && !cellEnds.has(part.charCodeAt(at))) continue
    const inner = part.slice(begin, at)
    const lead = inner.length - inner.trimStart().length
    const isEdge = inner.trim() === '' && (begin === from || at === to)
    if (!isEdge) cells.push({ from: begin + lead, to: begin + lead + inner.trim().length })
    begin = at + 1
  }
  return cells
}
