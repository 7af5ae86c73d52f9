import { type FormTable, type Locale, messagesOf, rowKeys } from '@gongkai/shared'
import { groupsOf, labelOf } from './label-of.ts'
import { headCell, labelCell, type TableCell, type TableModel } from './table-model.ts'

/** The table before 2019: one figure a row with its unit, groups as heading rows of their own. */
export function toListTable(table: FormTable, locale: Locale): TableModel {
  const words = messagesOf(locale)
  const body: TableCell[][] = []
  const seen = new Set<string>()
  for (const block of table.blocks) {
    for (const row of block.rows) {
      const groups = groupsOf(row, table)
      for (const group of groups) {
        if (!seen.has(group.key)) body.push([headCell(labelOf(group, locale), 3, 1)])
        seen.add(group.key)
      }
      const label = [...groups.map((group) => labelOf(group, locale)), labelOf(row, locale)].join(' › ')
      const [key = ''] = rowKeys(table.part, block, row)
      body.push([
        labelCell(labelOf(row, locale), 1, 1),
        { kind: 'unit', text: row.unit ?? block.columns[0]?.unit ?? '', colSpan: 1, rowSpan: 1 },
        { kind: 'figure', key, label, colSpan: 1, rowSpan: 1 },
      ])
    }
  }
  const count = table.blocks[0]?.columns[0]
  const head = [headCell(words.report.indicator, 1, 1), headCell(words.report.unit, 1, 1), headCell(count ? labelOf(count, locale) : '', 1, 1)]
  return { part: table.part, title: words.parts[table.part], head: [head], body }
}
