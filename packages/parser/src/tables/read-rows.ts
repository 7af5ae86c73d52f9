import { type Equation, equationsOf, type FigureKey, type FormRow, type Message, rowKeys } from '@gongkai/shared'
import { withBlankLines } from '../grids/blank-lines.ts'
import type { Cell } from '../grids/cell.ts'
import { cellsOf } from '../grids/cells-of.ts'
import { type Separators, separatorsOf } from '../grids/separators.ts'
import { chooseReadings, type OpenRow } from '../match/choose-readings.ts'
import { figuresOfRow } from '../match/figures-of-row.ts'
import { readingsOf } from '../match/readings-of.ts'
import { rowsInOrder } from '../match/rows-in-order.ts'
import { type Zone, zonesOf } from '../match/zones-of.ts'
import type { Folded } from '../text/fold.ts'
import type { Ideographs } from '../text/ideographs.ts'
import type { Printing } from './find-printings.ts'
import type { TableReading } from './table-reading.ts'

interface RowCells {
  readonly zone: Zone
  readonly keys: readonly FigureKey[]
  readonly cells: readonly Cell[]
}

/** Reads a table whose rows stand one under the other: the cells between each label and the next. */
export function readRows({ form, table, chain }: Printing, page: Ideographs, folded: Folded): TableReading {
  const zones = zonesOf(chain, page, folded)
  const from = zones[0]?.from ?? 0
  const to = zones.at(-1)?.to ?? from
  const separators = separatorsOf(folded.text.slice(from, to))
  const equations = equationsOf(form).filter((equation) => equation.identity.part === table.part)
  const asked = table.blocks.flatMap((block) => block.rows.map((row) => ({ row, keys: rowKeys(table.part, block, row) })))
  const byLabel = rowsByLabel(
    zones,
    folded.text,
    separators,
    (zone) => rowKeys(table.part, zone.located.target.block, zone.located.target.row as FormRow),
    equations,
  )
  const open = isWhole(byLabel, asked.length) ? byLabel : (byOrder(zones, folded.text, from, asked, equations) ?? byLabel)
  const rows = chooseReadings(open, equations).map((row) => figuresOfRow(row, folded))
  const read = new Map(rows.flatMap((row) => row.figures.map((figure) => [figure.key, figure] as const)))
  const missing = asked.filter(({ keys }) => !read.has(keys[0] as FigureKey))
  return {
    part: table.part,
    form: form.id,
    figures: asked.flatMap(({ keys }) => keys.map((key) => read.get(key) ?? { key, state: 'absent', value: null, raw: '', span: null, how: 'read' })),
    ambiguities: rows.flatMap((row) => (row.ambiguity ? [row.ambiguity] : [])),
    messages: [
      ...missing.map(({ row }): Message => ({ code: 'MISSING_ROW', text: `表中没有“${row.labels[0]}”一行`, span: null })),
      ...strayValues(zones, folded, separators),
    ],
    from,
    to,
  }
}

/** The readings of each row whose label was found, from the cells between it and the next label. */
function rowsByLabel(
  zones: readonly Zone[],
  text: string,
  separators: Separators,
  keysOf: (zone: Zone) => FigureKey[],
  equations: readonly Equation[],
): OpenRow[] {
  const found = zones
    .filter((zone) => zone.located.target.row)
    .map((zone): RowCells => ({ zone, keys: keysOf(zone), cells: cellsOf(text, zone, separators) }))
  const rows = separators === 'line' ? withLinedBlanks(found, text) : found
  const fillers = fillersOf(rows)
  return rows.map(({ keys, cells }) => ({ keys, readings: readingsOf(cells, { width: keys.length, sums: sumsOf(keys, equations), fillers }) }))
}

/** True where every row was found and can be read in one way only, without a gap. */
function isWhole(rows: readonly OpenRow[], asked: number): boolean {
  return (
    rows.length === asked && rows.every(({ readings }) => readings.list.length === 1 && readings.list[0]?.every((slot) => slot.state !== 'absent'))
  )
}

function byOrder(
  zones: readonly Zone[],
  text: string,
  from: number,
  asked: readonly { row: FormRow; keys: readonly FigureKey[] }[],
  equations: readonly Equation[],
): OpenRow[] | null {
  const end = text.indexOf('\n', Math.max(...zones.map((zone) => zone.from)))
  const rows = asked.map(({ row, keys }) => ({ keys, labelAt: zones.find((zone) => zone.located.target.row === row)?.from ?? null }))
  return rowsInOrder(text, text.lastIndexOf('\n', from) + 1, end < 0 ? text.length : end, rows, equations)
}

function withLinedBlanks(rows: readonly RowCells[], text: string): RowCells[] {
  const lined = rows.map(({ zone, keys, cells }) => ({ cells, from: Math.max(...zone.own) + 1, to: zone.to, width: keys.length }))
  return withBlankLines(text, lined).map((cells, at) => ({ ...(rows[at] as RowCells), cells }))
}

/** The sums inside one row, as places in it. */
function sumsOf(keys: readonly FigureKey[], equations: readonly Equation[]): { parts: number[]; total: number }[] {
  const inside = equations.filter((equation) => [...equation.left, ...equation.right].every((key) => keys.includes(key)))
  return inside.map((equation) => ({ parts: equation.left.map((key) => keys.indexOf(key)), total: keys.indexOf(equation.right[0] as FigureKey) }))
}

/** Empty cells that full rows of the table show before their values. */
function fillersOf(rows: readonly RowCells[]): number {
  const full = rows.filter(({ cells, keys }) => keys.length > 1 && cells.filter((cell) => cell.kind !== 'blank').length === keys.length)
  return Math.max(0, ...full.map(({ cells }) => cells.findIndex((cell) => cell.kind !== 'blank')))
}

/** Numbers beside a head that asks for none. */
function strayValues(zones: readonly Zone[], folded: Folded, separators: Separators): Message[] {
  return zones
    .filter((zone) => zone.located.target.key.startsWith('group.'))
    .flatMap((zone) => cellsOf(folded.text, zone, separators).filter((cell) => cell.kind === 'number'))
    .map((cell) => ({ code: 'STRAY_VALUE', text: `标题行里有数字“${cell.text}”，表样此处不填数`, span: folded.spanOf(cell.from, cell.to) }))
}
