import type { Cell } from '../grids/cell.ts'
import { countSigns } from '../grids/count-signs.ts'
import type { Separators } from '../grids/separators.ts'
import { CELL, ROW } from '../text/bounds.ts'
import { fillersOf } from './fillers-of.ts'
import type { Fillers } from './readings-of.ts'
import type { Zone } from './zones-of.ts'

/** A row with the cells behind its label. */
interface ShapedRow {
  readonly zone: Zone
  readonly keys: readonly unknown[]
  readonly cells: readonly Cell[]
}

/** What ends a cell and a row. */
const bounds: Readonly<Record<Separators['kind'], { readonly cell: string; readonly row: string }>> = {
  mark: { cell: CELL, row: ROW },
  bar: { cell: '|', row: '\n' },
  'lone-bar': { cell: '|', row: '\n' },
  tab: { cell: '\t', row: '\n' },
  'tab-line': { cell: '\t', row: '\n' },
  line: { cell: '\n', row: '\n' },
}

/**
 * The empty cells beside the values of each row, as full rows of the same shape show them. How many there are depends on where in its line
 * the label stands and how many cells the labels take: a group's first row has the group's label as well. A row that lost a cell has
 * another number of cells than its like.
 */
export function fillersByShape(rows: readonly ShapedRow[], text: string, { kind }: Separators): (Fillers | null)[] {
  const { cell, row } = bounds[kind]
  const shapes = rows.map(({ zone, keys, cells }, at) => {
    const isFirst = zone.located.target.row?.group !== rows[at - 1]?.zone.located.target.row?.group
    const before = countSigns(text, cell, text.lastIndexOf(row, zone.from) + 1, zone.from)
    return `${keys.length} ${cells.length} ${isFirst} ${before}`
  })
  const alike = new Map<string, ShapedRow[]>()
  rows.forEach((one, at) => {
    const shape = shapes[at] as string
    alike.set(shape, [...(alike.get(shape) ?? []), one])
  })
  const fillers = new Map([...alike].map(([shape, list]) => [shape, fillersOf(list)]))
  return shapes.map((shape) => {
    const { before = null, after = null } = fillers.get(shape) ?? {}
    return before === null || after === null ? null : { before, after }
  })
}
