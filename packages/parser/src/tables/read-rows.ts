import { type Equation, equationsOf, type FigureKey, type Message, rowKeys } from '@gongkai/shared'
import { withBlankLines } from '../grids/blank-lines.ts'
import type { Cell } from '../grids/cell.ts'
import { cellsOf } from '../grids/cells-of.ts'
import { separatorsOf } from '../grids/separators.ts'
import { chooseReadings, type OpenRow } from '../match/choose-readings.ts'
import { figuresOfRow } from '../match/figures-of-row.ts'
import { readingsOf } from '../match/readings-of.ts'
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
  const found = zones.flatMap((zone): RowCells[] => {
    const { target } = zone.located
    return target.row ? [{ zone, keys: rowKeys(table.part, target.block, target.row), cells: cellsOf(folded.text, zone, separators) }] : []
  })
  const lined = separators === 'line' ? withLinedBlanks(found, folded.text) : found
  const fillers = fillersOf(lined)
  const open = lined.map(
    ({ keys, cells }): OpenRow => ({ keys, readings: readingsOf(cells, { width: keys.length, sums: sumsOf(keys, equations), fillers }) }),
  )
  const rows = chooseReadings(open, equations).map((row) => figuresOfRow(row, folded))
  const read = new Map(rows.flatMap((row) => row.figures.map((figure) => [figure.key, figure] as const)))
  const asked = table.blocks.flatMap((block) => block.rows.map((row) => ({ row, keys: rowKeys(table.part, block, row) })))
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
function strayValues(zones: readonly Zone[], folded: Folded, separators: ReturnType<typeof separatorsOf>): Message[] {
  return zones
    .filter((zone) => zone.located.target.key.startsWith('group.'))
    .flatMap((zone) => cellsOf(folded.text, zone, separators).filter((cell) => cell.kind === 'number'))
    .map((cell) => ({ code: 'STRAY_VALUE', text: `标题行里有数字“${cell.text}”，表样此处不填数`, span: folded.spanOf(cell.from, cell.to) }))
}
