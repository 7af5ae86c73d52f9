import { type GridTable, ownTexts } from '../../packages/demo/src/tables/grid-table.ts'
import { withoutMarks } from './place-marks.ts'

/** A cell a line, `ends` line ends from one to the next; an empty cell leaves more of them. */
export function writeLines(ends: number, indent = ''): (table: GridTable) => string {
  return (table) =>
    ownTexts(table)
      .flat()
      .map((text) => (/^[-+]?\d/.test(text) ? `${indent}${text}` : text))
      .join('\n'.repeat(ends))
}

/** A cell a line, of which an extractor has kept no number that was there before. */
export function writeLinesOnce(table: GridTable): string {
  const seen = new Set<string>()
  const lines = ownTexts(table)
    .flat()
    .filter((text) => {
      const shown = withoutMarks(text)
      return shown !== '' && (!/^[\d+-]/.test(shown) || text === shown || (!seen.has(shown) && seen.add(shown)))
    })
  return lines.join('\n')
}

/** Labels alone, the values lost. */
export function writeLabels(table: GridTable): string {
  return table.rows.flatMap((row) => row.filter((item) => item.key === undefined && item.text !== '').map((item) => item.text)).join('\n')
}
