import type { Random } from '../../packages/demo/src/random.ts'
import { cell, type GridCell, type GridTable } from '../../packages/demo/src/tables/grid-table.ts'

/** One cell of a row with seven or fifteen is not there at all. */
export function loseCell(table: GridTable, random: Random): GridTable {
  const rows = wideRows(table)
  return rows.length === 0 ? table : changeRow(table, random.pick(rows), (row) => without(row, random.pick(figures(row))))
}

/** A row with an empty cell more than the table has columns, before its values or after them. */
export function addEmptyCell(table: GridTable, random: Random): GridTable {
  const rows = wideRows(table)
  if (table.part !== 'requests' || rows.length === 0) return table
  const at = random.pick(rows)
  const first = random.chance(0.5)
  return changeRow(table, at, (row) => {
    const place = first ? row.findIndex((item) => item.key !== undefined) : row.length
    return [...row.slice(0, place), cell(''), ...row.slice(place)]
  })
}

/** A row that the form does not have, after the first row of table 3. */
export function addUnknownRow(table: GridTable, random: Random): GridTable {
  const at = wideRows(table)[0]
  if (table.part !== 'requests' || at === undefined) return table
  const row = [cell('其中：通过网络提交', { colspan: 3 }), ...Array.from({ length: 7 }, () => cell(String(random.int(0, 30))))]
  return insertRow(table, at + 1, row)
}

/** A row with a long label printed again with other numbers, the first of the two being the one that counts. */
export function repeatRow(table: GridTable, random: Random): GridTable {
  return repeat(table, random, (label) => label.length >= 8, 1)
}

/** The same with a short label (规章, 总计) or in the table's first row. */
export function repeatShortRow(table: GridTable, random: Random): GridTable {
  return random.chance(0.5) ? repeat(table, random, (label) => label.length < 8, 0) : repeat(table, random, () => true, 0, 1)
}

function repeat(table: GridTable, random: Random, fits: (label: string) => boolean, from: number, to?: number): GridTable {
  const rows = table.rows.flatMap((row, at) => (row[0]?.key === undefined && row.some((item) => item.key !== undefined) ? [at] : [])).slice(from, to)
  const fitting = rows.filter((at) => fits(labelOf(table.rows[at] ?? [])) && table.part !== 'cases')
  if (fitting.length === 0) return table
  const at = random.pick(fitting)
  const row = table.rows[at] ?? []
  const label = row.findLastIndex((item) => item.key === undefined)
  const again = row.slice(label).map((item) => (item.key === undefined ? { ...item, rowspan: 1 } : cell(String(random.int(0, 30)))))
  return insertRow(table, at + 1, again)
}

function labelOf(row: readonly GridCell[]): string {
  return row.filter((item) => item.key === undefined).at(-1)?.text ?? ''
}

/** A row more, over which the merged cells of its neighbours reach as well. */
function insertRow(table: GridTable, at: number, row: readonly GridCell[]): GridTable {
  const rows = table.rows.map((one, index) =>
    one.map((item) => (index < at && index + item.rowspan > at ? { ...item, rowspan: item.rowspan + 1 } : item)),
  )
  return { ...table, rows: [...rows.slice(0, at), row, ...rows.slice(at)] }
}

function wideRows(table: GridTable): number[] {
  return table.rows.flatMap((row, at) => (figures(row).length >= 7 ? [at] : []))
}

function figures(row: readonly GridCell[]): number[] {
  return row.flatMap((item, at) => (item.key === undefined ? [] : [at]))
}

function changeRow(table: GridTable, at: number, change: (row: readonly GridCell[]) => readonly GridCell[]): GridTable {
  return { ...table, rows: table.rows.map((row, index) => (index === at ? change(row) : row)) }
}

function without(row: readonly GridCell[], at: number): GridCell[] {
  return row.filter((_, index) => index !== at)
}
