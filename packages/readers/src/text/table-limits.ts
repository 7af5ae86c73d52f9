import { mostCells, mostRows, widestSpan } from '../limits.ts'
import { ReadError } from '../read-error.ts'

/** Refuses tables that no form has: each check throws ReadError LIMIT_TABLE_SIZE or LIMIT_TABLE_SPAN. */
export const tableLimits = {
  checkRows(rows: number): void {
    if (rows > mostRows) throw tooLarge(`${mostRows} 行`, `${mostRows} rows`)
  },

  /** Cells of one row. */
  checkCells(cells: number): void {
    if (cells > mostCells) throw tooLarge(`一行 ${mostCells} 格`, `${mostCells} cells a row`)
  },

  checkSpan(span: number): void {
    if (span > widestSpan)
      throw new ReadError(
        'LIMIT_TABLE_SPAN',
        `单元格合并 ${span} 行或列,超过上限 ${widestSpan} · A cell spans ${span} rows or columns; at most ${widestSpan}`,
      )
  },
} as const

function tooLarge(zh: string, en: string): ReadError {
  return new ReadError('LIMIT_TABLE_SIZE', `表格超过上限 ${zh} · A table has more than ${en}`)
}
