import { type FormTable, type Locale, messagesOf, rowKeys } from '@gongkai/shared'
import { groupsOf, labelOf } from './label-of.ts'
import { headCell, type TableCell, type TableModel } from './table-model.ts'

/** Table 4: all rows side by side on one line, groups over them. */
export function toAcrossTable(table: FormTable, locale: Locale): TableModel {
  const top: TableCell[] = []
  const second: TableCell[] = []
  const third: TableCell[] = []
  const figures: TableCell[] = []
  const seen = new Set<string>()
  for (const block of table.blocks) {
    const width = block.columns.length
    for (const row of block.rows) {
      const [group] = groupsOf(row, table)
      if (!group) top.push(headCell(labelOf(row, locale), width, 2))
      else {
        const members = block.rows.filter((other) => other.group === group.key).length
        if (!seen.has(group.key)) top.push(headCell(labelOf(group, locale), width * members, 1))
        seen.add(group.key)
        second.push(headCell(labelOf(row, locale), width, 1))
      }
      rowKeys(table.part, block, row).forEach((key, index) => {
        const column = block.columns[index]
        if (!column) return
        third.push(headCell(labelOf(column, locale), 1, 1))
        const label = [...(group ? [labelOf(group, locale)] : []), labelOf(row, locale), labelOf(column, locale)].join(' › ')
        figures.push({ kind: 'figure', key, label, colSpan: 1, rowSpan: 1 })
      })
    }
  }
  return { part: table.part, title: messagesOf(locale).parts[table.part], head: [top, second, third], body: [figures] }
}
