import { type FormBlock, type FormTable, type Locale, messagesOf, rowKeys } from '@gongkai/shared'
import { groupsOf, labelOf } from './label-of.ts'
import { groupCell, headCell, labelCell, type TableCell, type TableModel } from './table-model.ts'

/** The columns of table 3 that the form puts under 法人或其他组织. */
const organisations = new Set(['commercial', 'research', 'publicInterest', 'legalService', 'otherOrg'])

/** Table 3: labels that stand over several rows are merged cells at the left, as on the form. */
export function toGroupedTable(table: FormTable, locale: Locale): TableModel {
  const [block] = table.blocks
  if (!block) return { part: table.part, title: '', head: [], body: [] }
  const depth = 1 + Math.max(...block.rows.map((row) => groupsOf(row, table).length))
  const started = new Set<string>()
  const body = block.rows.map((row): TableCell[] => {
    const groups = groupsOf(row, table)
    const opening = groups.filter((group) => !started.has(group.key))
    for (const group of opening) started.add(group.key)
    const size = (key: string) => block.rows.filter((other) => groupsOf(other, table).some((group) => group.key === key)).length
    const path = [...groups.map((group) => labelOf(group, locale)), labelOf(row, locale)]
    return [
      ...opening.map((group) => groupCell(labelOf(group, locale), 1, size(group.key), groups.indexOf(group))),
      labelCell(labelOf(row, locale), depth - groups.length, 1, groups.length),
      ...rowKeys(table.part, block, row).map((key, index): TableCell => {
        const column = block.columns[index]
        return { kind: 'figure', key, label: [...path, column ? labelOf(column, locale) : ''].join(' › '), colSpan: 1, rowSpan: 1 }
      }),
    ]
  })
  return { part: table.part, title: messagesOf(locale).parts[table.part], head: headRows(block, depth, locale), body }
}

function headRows(block: FormBlock, depth: number, locale: Locale): TableCell[][] {
  const words = messagesOf(locale).report
  const first = block.columns.findIndex((column) => organisations.has(column.key))
  const members = block.columns.filter((column) => organisations.has(column.key))
  const second = block.columns.flatMap((column, index): TableCell[] => {
    if (index === first) return [headCell(words.organisations, members.length, 1)]
    return organisations.has(column.key) ? [] : [headCell(labelOf(column, locale), 1, 2)]
  })
  return [
    [headCell(words.corner, depth, 3), headCell(words.applicants, block.columns.length, 1)],
    second,
    members.map((column) => headCell(labelOf(column, locale), 1, 1)),
  ]
}
