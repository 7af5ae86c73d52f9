import { type GridTable, ownTexts, placeCells, spreadCells } from '../tables/grid-table.ts'

/** One way of writing a table as plain text. */
export interface TextLayout {
  readonly write: (table: GridTable) => string
  /** An empty cell can be told from no cell. */
  readonly keepsBlanks: boolean
  /** A cell may hold several lines. */
  readonly keepsLines: boolean
}

const lines = (rows: readonly string[]): string => rows.join('\n')

/** Each cell on a line of its own; blank lines between; a cell in a merged column or row stands once. */
function writeCellPerLine(table: GridTable): string {
  return ownTexts(table)
    .flat()
    .filter((text) => text !== '')
    .map((text) => (/^-?\d/.test(text) ? ` ${text}` : text))
    .join('\n\n')
}

/** As copied out of a word processor: a tab before each cell, a blank line after each row, an empty cell below a merged one. */
function writeTabbedLines(table: GridTable): string {
  return placeCells(table)
    .map((row) => row.map((item) => `\t${item.text}`).join('\n'))
    .join('\n\n')
}

function writeBars(table: GridTable): string {
  return lines(spreadCells(table).map((row) => `${row.join(' | ')} |`))
}

/** A bar after each cell, the bars of the row's end on a line of their own; an empty cell leaves a bar more there. */
function writeBarEnds(table: GridTable): string {
  return lines(
    ownTexts(table).map((row) => {
      const full = row.filter((text) => text !== '')
      return lines([...full.map((text) => `${text} |`), '|'.repeat(3 + row.length - full.length)])
    }),
  )
}

function writeBarsBetween(table: GridTable): string {
  return lines(ownTexts(table).map((row) => row.join('\n|\n')))
}

function writeMarkdown(table: GridTable): string {
  const [head = [], ...body] = spreadCells(table)
  const write = (row: readonly string[]) => `| ${row.join(' | ')} |`
  return lines([write(head), write(head.map(() => '---')), ...body.map(write)])
}

function writeRunTogether(table: GridTable): string {
  return lines(ownTexts(table).map((row) => row.join('')))
}

function writeTabs(table: GridTable): string {
  return lines(spreadCells(table).map((row) => row.join('\t')))
}

function writeOneLine(table: GridTable): string {
  return ownTexts(table)
    .flat()
    .filter((text) => text !== '')
    .join(' ')
}

/** The whole table in one line without a separator; a value touches the number of the next row. */
function writeOneRun(table: GridTable): string {
  return ownTexts(table).flat().join('')
}

/** Text taken out of a PDF row by row: labels wrap after some characters, the numbers follow on the last line. */
function writePdfRows(table: GridTable): string {
  const wrap = (text: string) => text.match(/.{1,17}/gu) ?? []
  return lines(
    table.rows.map((row) => {
      const label = row.flatMap((item) => (item.key === undefined && item.text !== '' ? [item.text] : [])).join(' ')
      const numbers = row.flatMap((item) => (item.key === undefined ? [] : [item.text])).join(' ')
      return [lines(wrap(label)), numbers].filter((piece) => piece !== '').join(' ')
    }),
  )
}

/** The layouts of plain text by name; `docs` of the project call them L1 to L9. */
export const textLayouts = {
  lines: { write: writeCellPerLine, keepsBlanks: false, keepsLines: false },
  'tab-lines': { write: writeTabbedLines, keepsBlanks: true, keepsLines: true },
  bars: { write: writeBars, keepsBlanks: true, keepsLines: false },
  'bar-ends': { write: writeBarEnds, keepsBlanks: false, keepsLines: false },
  'bars-between': { write: writeBarsBetween, keepsBlanks: false, keepsLines: false },
  markdown: { write: writeMarkdown, keepsBlanks: true, keepsLines: false },
  'run-together': { write: writeRunTogether, keepsBlanks: false, keepsLines: true },
  tabs: { write: writeTabs, keepsBlanks: true, keepsLines: false },
  'one-line': { write: writeOneLine, keepsBlanks: false, keepsLines: false },
  'one-run': { write: writeOneRun, keepsBlanks: false, keepsLines: false },
  'pdf-rows': { write: writePdfRows, keepsBlanks: false, keepsLines: false },
} as const satisfies Record<string, TextLayout>

type TextLayoutId = keyof typeof textLayouts
export const htmlLayouts = ['html-cms', 'html-word'] as const
export type LayoutId = TextLayoutId | (typeof htmlLayouts)[number]
