import { type FigureKey, forms, type Part, parts } from '@gongkai/shared'
import { type Wording, writeLabel } from '../render/wording.ts'
import type { GridTable } from '../tables/grid-table.ts'
import { layOutTable } from '../tables/lay-out-table.ts'
import type { Edition } from './edition.ts'
import { type NumberStyle, printFigure } from './print-figure.ts'

/** The tables that are in the document's text, with the figures as the form labels them. */
export function makeTables(edition: Edition, style: NumberStyle): Map<Part, GridTable> {
  const print = (key: FigureKey) => printFigure(edition, key, style)
  const shown = parts.filter((part) => edition.forms[part] && !edition.pictures.includes(part))
  return new Map(
    shown.map((part) => {
      const id = edition.forms[part]
      if (!id) throw new RangeError(`${part} has no form`)
      const table = layOutTable(forms[id], part, print)
      return [part, edition.stray ? putStrayValue(table) : table]
    }),
  )
}

/** The same table in one file's wording. */
export function wordTable(table: GridTable, wording: Wording, mayCut: boolean): GridTable {
  const rows = table.rows.map((row) => row.map((item) => (item.key === undefined ? { ...item, text: writeLabel(item.text, wording, mayCut) } : item)))
  return { ...table, rows }
}

/** A 1 in the row of heading 九, which has no figure. */
function putStrayValue(table: GridTable): GridTable {
  const rows = table.rows.map((row) => {
    const [label] = row
    return label?.text.startsWith('九、') ? row.map((item, index) => (index === row.length - 1 ? { ...item, text: '1' } : item)) : row
  })
  return { ...table, rows }
}
