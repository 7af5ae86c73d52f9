import { type GridTable, spreadCells } from '../../packages/demo/src/tables/grid-table.ts'

/** A row a line; merged and empty cells are bars without blanks between. */
export function writeBarRuns(table: GridTable): string {
  return spreadCells(table)
    .map((row) => `${row.map((text, at) => (text === '' ? '|' : `${at === 0 ? '' : ' '}${text} |`)).join('')}`)
    .join('\n')
}
