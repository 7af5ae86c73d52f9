import { type GridTable, spreadCells } from '../../packages/demo/src/tables/grid-table.ts'

/** Rows with the numbers in columns that blanks keep apart; an empty cell is more blanks. */
export function writePdfLayout(table: GridTable): string {
  return table.rows
    .map((row) => {
      const labels = row.filter((item) => item.key === undefined).map((item) => item.text.replaceAll('\n', ''))
      const numbers = row.filter((item) => item.key !== undefined).map((item) => item.text)
      return `${labels.join('  ').padEnd(30)}${numbers.map((text) => text.padStart(9)).join('')}`.trimEnd()
    })
    .join('\n')
}

/** All labels first, then the numbers column by column. */
export function writePdfColumns(table: GridTable): string {
  const labels = table.rows.flatMap((row) => row.filter((item) => item.key === undefined && item.text !== '').map((item) => item.text))
  const rows = table.rows.map((row) => row.filter((item) => item.key !== undefined).map((item) => item.text)).filter((row) => row.length > 0)
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''))
  return [...labels, ...columns.flat().filter((text) => text !== '')].join('\n')
}

/** Rows of markdown of which every third has its label on lines of its own, before or after the row; the rows' order is kept. */
export function writeTornMarkdown(table: GridTable): string {
  const rows = spreadCells(table)
  const lines: string[] = []
  table.rows.forEach((row, at) => {
    const numbers = row.filter((item) => item.key !== undefined).map((item) => item.text)
    const labels = row.filter((item) => item.key === undefined && item.text !== '').map((item) => item.text)
    const bars = (texts: readonly string[]) => `| ${texts.join(' | ')} |`
    if (numbers.length === 0) lines.push(bars(rows[at] ?? []))
    else if (at % 3 === 0) lines.push(...(at % 2 === 0 ? [...labels, bars(numbers)] : [bars(numbers), ...labels]))
    else lines.push(bars([...labels, ...numbers]))
  })
  return lines.join('\n')
}
