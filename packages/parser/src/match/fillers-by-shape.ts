import type { Cell } from '../grids/cell.ts'
import type { Fillers } from './readings-of.ts'
import type { Zone } from './zones-of.ts'

/** A row with the cells behind its label. */
interface ShapedRow {
  readonly zone: Zone
  readonly keys: readonly unknown[]
  readonly cells: readonly Cell[]
}

/** So many full rows must show the same. */
const fewestFull = 2

/**
 * The empty cells beside the values of each row, as full rows of the same shape show them. How many there are depends on how many cells the
 * labels take: a group's first row has the group's label as well. A row that lost a cell has another number of cells than its like.
 */
export function fillersByShape(rows: readonly ShapedRow[]): (Fillers | null)[] {
  const shapes = rows.map((row, at) => {
    const isFirst = row.zone.located.target.row?.group !== rows[at - 1]?.zone.located.target.row?.group
    return `${row.keys.length} ${row.cells.length} ${isFirst}`
  })
  const shown = new Map<string, Fillers[]>()
  rows.forEach(({ cells, keys }, at) => {
    const filled = cells.map((cell) => cell.kind !== 'blank')
    if (keys.length < 2 || filled.filter(Boolean).length !== keys.length) return
    const shape = shapes[at] as string
    shown.set(shape, [...(shown.get(shape) ?? []), { before: filled.indexOf(true), after: filled.length - 1 - filled.lastIndexOf(true) }])
  })
  return shapes.map((shape) => {
    const [first, ...others] = shown.get(shape) ?? []
    const agree = first && others.length + 1 >= fewestFull && others.every(({ before, after }) => before === first.before && after === first.after)
    return agree ? first : null
  })
}
