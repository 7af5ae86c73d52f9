import { mostCells, mostRows } from '../limits.ts'
import type { Rule, Rules } from './page-geometry.ts'

/** A cell between ruled lines: its place on the page, and the row and column it begins in. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rowspan: number
  readonly colspan: number
  /** No line closes it there, and the table has none further on: it may go on on the page before or after. */
  readonly isOpen: { readonly above: boolean; readonly below: boolean }
}

/** A ruled table: where its columns and rows are divided, and its cells in reading order. */
export interface Grid {
  readonly columns: readonly number[]
  readonly rows: readonly number[]
  readonly cells: readonly GridCell[]
  /** The cell of each field of the lattice, row by row. */
  readonly cellAt: readonly number[]
}

/** Lines nearer than this are one (double lines, cells drawn one by one with a gap); ends nearer than this meet. In points. */
const near = 3
/** The shortest line that can be a side of a cell; no row or column is narrower. In points. */
const shortest = 5

/** A page with more whole lines than this is a picture. */
const mostLines = 8_000

/** The tables that a page's ruled lines make, the smallest first: a frame around others comes last. */
export function findGrids({ level, upright }: Rules): Grid[] {
  const across = joined(level)
  const down = joined(upright)
  if (across.length + down.length >= mostLines) return []
  return components(across, down)
    .flatMap((lines) => gridOf(lines) ?? [])
    .sort((a, b) => areaOf(a) - areaOf(b))
}

/** Lines at the same place, joined where they touch or overlap. */
function joined(rules: readonly Rule[]): Rule[] {
  const sorted = rules.toSorted((a, b) => a.at - b.at)
  const lines: Rule[] = []
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1
    while (end < sorted.length && (sorted[end] as Rule).at - (sorted[start] as Rule).at <= near) end += 1
    lines.push(...joinedAt(sorted.slice(start, end)))
    start = end
  }
  return lines.filter(({ from, to }) => to - from >= shortest)
}

function joinedAt(rules: readonly Rule[]): Rule[] {
  const at = rules.reduce((sum, rule) => sum + rule.at, 0) / rules.length
  const lines: { at: number; from: number; to: number }[] = []
  for (const { from, to } of rules.toSorted((a, b) => a.from - b.from)) {
    const last = lines.at(-1)
    if (last && from <= last.to + near) last.to = Math.max(last.to, to)
    else lines.push({ at, from, to })
  }
  return lines
}

/** Lines that meet each other, directly or through others. */
function components(across: readonly Rule[], down: readonly Rule[]): { across: Rule[]; down: Rule[] }[] {
  const meeting = new Groups(across.length + down.length)
  across.forEach((a, i) => {
    down.forEach((d, j) => {
      const meet = d.at >= a.from - near && d.at <= a.to + near && a.at >= d.from - near && a.at <= d.to + near
      if (meet) meeting.join(i, across.length + j)
    })
  })
  const found = new Map<number, { across: Rule[]; down: Rule[] }>()
  const groupOf = (index: number) => {
    const root = meeting.rootOf(index)
    const group = found.get(root) ?? { across: [], down: [] }
    found.set(root, group)
    return group
  }
  for (const [i, rule] of across.entries()) groupOf(i).across.push(rule)
  for (const [j, rule] of down.entries()) groupOf(across.length + j).down.push(rule)
  const groups = [...found.values()]
  const tables = groups.filter((group) => group.across.length > 0 && group.down.length > 0)
  for (const { down: sides } of groups.filter((group) => group.across.length === 0))
    for (const side of sides) tables.find((table) => isSideOf(table, side))?.down.push(side)
  return tables
}

/** True for a line beside a table, as tall as it: the outer side of a cell that goes on on the page before and on the page after. */
function isSideOf({ down }: { down: readonly Rule[] }, side: Rule): boolean {
  const ends = (pick: (rule: Rule) => number, most: (...numbers: number[]) => number) => most(...down.map(pick))
  const [top, bottom] = [ends(({ from }) => from, Math.min), ends(({ to }) => to, Math.max)]
  return Math.abs(side.from - top) <= near && Math.abs(side.to - bottom) <= near
}

/**
 * The lattice of all lines of a table; fields with no line between them are one cell. Null for a mere frame, and for boxes below each other:
 * what has no columns is no table, but text with a ground behind its lines.
 */
function gridOf({ across, down }: { across: readonly Rule[]; down: readonly Rule[] }): Grid | null {
  const columns = places([...down.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])])
  const rows = places([...across.map(({ at }) => at), ...down.flatMap(({ from, to }) => [from, to])])
  const wide = columns.length - 1
  const tall = rows.length - 1
  if (wide < 2 || tall < 1 || wide > mostCells || tall > mostRows) return null
  const fields = new Groups(wide * tall)
  for (let row = 0; row < tall; row += 1) {
    for (let column = 0; column < wide; column += 1) {
      const field = row * wide + column
      if (column + 1 < wide && !isRuled(down, columns[column + 1] as number, rows[row] as number, rows[row + 1] as number))
        fields.join(field, field + 1)
      if (row + 1 < tall && !isRuled(across, rows[row + 1] as number, columns[column] as number, columns[column + 1] as number))
        fields.join(field, field + wide)
    }
  }
  const isOpen = (row: number, column: number) => !isRuled(across, rows[row] as number, columns[column] as number, columns[column + 1] as number)
  return withCells(columns, rows, fields, isOpen)
}

function withCells(
  columns: readonly number[],
  rows: readonly number[],
  fields: Groups,
  isOpen: (row: number, column: number) => boolean,
): Grid | null {
  const wide = columns.length - 1
  const numbers = new Map<number, number>()
  const bounds: { top: number; left: number; bottom: number; right: number }[] = []
  const cellAt = Array.from({ length: wide * (rows.length - 1) }, (_, field) => {
    const root = fields.rootOf(field)
    const cell = numbers.get(root) ?? numbers.size
    numbers.set(root, cell)
    const row = Math.floor(field / wide)
    const column = field % wide
    const box = bounds[cell]
    bounds[cell] = {
      top: Math.min(box?.top ?? row, row),
      left: Math.min(box?.left ?? column, column),
      bottom: Math.max(box?.bottom ?? row, row),
      right: Math.max(box?.right ?? column, column),
    }
    return cell
  })
  if (bounds.length < 2) return null
  const cells = bounds.map(({ top, left, bottom, right }) => ({
    row: top,
    column: left,
    rowspan: bottom - top + 1,
    colspan: right - left + 1,
    isOpen: { above: top === 0 && isOpen(0, left), below: bottom === rows.length - 2 && isOpen(rows.length - 1, left) },
  }))
  return { columns, rows, cells, cellAt }
}

/** Different places; those too near for a row or column between them are one (what a page break left of a row). */
function places(all: readonly number[]): number[] {
  const distinct: number[] = []
  for (const place of all.toSorted((a, b) => a - b)) if (place - (distinct.at(-1) ?? Number.NEGATIVE_INFINITY) > shortest) distinct.push(place)
  return distinct
}

/** True where a line runs along the middle of a field's side. */
function isRuled(lines: readonly Rule[], at: number, from: number, to: number): boolean {
  const middle = (from + to) / 2
  return lines.some((line) => Math.abs(line.at - at) <= shortest && line.from <= middle && line.to >= middle)
}

function areaOf({ columns, rows }: Grid): number {
  return ((columns.at(-1) ?? 0) - (columns[0] ?? 0)) * ((rows.at(-1) ?? 0) - (rows[0] ?? 0))
}

/** Numbers that belong together. */
class Groups {
  private readonly parent: Int32Array

  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, index) => index)
  }

  rootOf(index: number): number {
    let root = index
    while (this.parent[root] !== root) {
      this.parent[root] = this.parent[this.parent[root] as number] as number
      root = this.parent[root] as number
    }
    return root
  }

  join(a: number, b: number): void {
    this.parent[this.rootOf(b)] = this.rootOf(a)
  }
}
