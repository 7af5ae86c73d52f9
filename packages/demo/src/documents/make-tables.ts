import { type FigureKey, forms, type Part, parts } from '@gongkai/shared'
import { type Wording, writeLabel } from '../render/wording.ts'
import { cell, type GridCell, type GridTable } from '../tables/grid-table.ts'
import { layOutTable } from '../tables/lay-out-table.ts'
import type { Edition } from './edition.ts'
import { type NumberStyle, printFigure } from './print-figure.ts'

/** The tables that are in the document's text, with the figures as the form labels them. */
export function makeTables(edition: Edition, style: NumberStyle, added: Readonly<Record<FigureKey, number>> = {}): Map<Part, GridTable> {
  const print = (key: FigureKey) => printFigure(edition, key, style, added[key])
  const shown = parts.filter((part) => edition.forms[part] && !edition.pictures.includes(part))
  return new Map(
    shown.map((part) => {
      const id = edition.forms[part]
      if (!id) throw new RangeError(`${part} has no form`)
      return [part, disturb(edition, layOutTable(forms[id], part, print))]
    }),
  )
}

/** The same table in one file's wording. */
export function wordTable(table: GridTable, wording: Wording, mayCut: boolean): GridTable {
  const rows = table.rows.map((row) => row.map((item) => (item.key === undefined ? { ...item, text: writeLabel(item.text, wording, mayCut) } : item)))
  return { ...table, rows }
}

/** What planned faults do to a table as it is laid out. */
function disturb(edition: Edition, table: GridTable): GridTable {
  const { stray, extraRow, missingColumn } = edition
  const strayed = stray === null ? table : putStrayValue(table, stray)
  const extended = extraRow ? addRow(strayed, extraRow) : strayed
  const shortened = leaveOutRows(extended, (key) => edition.missingRows.some((row) => key.startsWith(`${row}.`)))
  return missingColumn === null || table.part !== 'requests' ? shortened : leaveOutColumn(shortened, missingColumn)
}

/** A 1 in a row of headings, which has no figure. */
function putStrayValue(table: GridTable, heading: string): GridTable {
  const rows = table.rows.map((row) => {
    const [label] = row
    return label?.text.startsWith(heading) ? row.map((item, index) => (index === row.length - 1 ? { ...item, text: '1' } : item)) : row
  })
  return { ...table, rows }
}

function addRow(table: GridTable, { before, cells }: NonNullable<Edition['extraRow']>): GridTable {
  const added = cells.map((text, index) => cell(text, index === 0 ? { colspan: table.width - cells.length + 1 } : {}))
  return { ...table, rows: table.rows.flatMap((row) => (row.some(({ text }) => text.startsWith(before)) ? [added, row] : [row])) }
}

/** Without the rows whose figures are left out; a heading that reaches down over them is one row shorter. */
function leaveOutRows(table: GridTable, isLeftOut: (key: FigureKey) => boolean): GridTable {
  const isGone = (row: GridTable['rows'][number]) => row.some(({ key }) => key !== undefined && isLeftOut(key))
  if (!table.rows.some(isGone)) return table
  const rows = table.rows.map((row, at) =>
    row.map((item) => ({ ...item, rowspan: item.rowspan - table.rows.slice(at + 1, at + item.rowspan).filter(isGone).length })),
  )
  return { ...table, rows: rows.filter((row) => !isGone(row)) }
}

/** Without one column of table 3: neither its heading nor its figures. */
function leaveOutColumn(table: GridTable, column: string): GridTable {
  const label = forms.FMT_2021.tables.find(({ part }) => part === table.part)?.blocks[0]?.columns.find(({ key }) => key === column)?.labels[0]
  const isIn = ({ key, text }: GridCell) => (key === undefined ? text === label : key.endsWith(`.${column}`))
  const rows = table.rows.map((row) =>
    row
      .filter((item) => !isIn(item))
      .map((item) => (item.text === '申请人情况' || item.text === '法人或其他组织' ? { ...item, colspan: item.colspan - 1 } : item)),
  )
  return { ...table, width: table.width - 1, rows }
}
