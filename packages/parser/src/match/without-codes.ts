import type { Cell } from '../grids/cell.ts'

/** So many rows, and this share of those with a number, must be numbered on and on. */
const fewest = 10
const most = 0.8

interface Row {
  readonly keys: readonly unknown[]
  readonly cells: readonly Cell[]
}

/**
 * Rows of one column without the codes that a table prints between label and value («收到申请数 | 件 | 14 | 3»): the first numbers of its rows
 * count on and on, which values do not.
 */
export function withoutCodes<T extends Row>(rows: readonly T[]): readonly T[] {
  const numbered = rows.map(({ keys, cells }) => (keys.length === 1 ? codeIn(cells[0]) : null))
  let last = 0
  const isCode = numbered.map((code) => {
    if (code === null || code <= last || code > last + fewest) return false
    last = code
    return true
  })
  const codes = isCode.filter(Boolean).length
  if (codes < fewest || codes < numbered.filter((code) => code !== null).length * most) return rows
  return rows.map((row, at) => (isCode[at] ? { ...row, cells: row.cells.slice(1) } : row))
}

function codeIn(cell: Cell | undefined): number | null {
  return cell?.kind === 'number' && /^\d{1,3}$/.test(cell.text) ? Number(cell.text) : null
}
