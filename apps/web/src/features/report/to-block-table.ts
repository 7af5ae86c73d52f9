import { type FormBlock, type FormTable, type Locale, messagesOf, rowKeys } from '@gongkai/shared'
import { labelOf } from './label-of.ts'
import { headCell, labelCell, type TableCell, type TableModel } from './table-model.ts'

/** Table 2: blocks under each other, each with its own columns; where a block has fewer, its last one is as wide as the rest. */
export function toBlockTable(table: FormTable, locale: Locale): TableModel {
  const words = messagesOf(locale)
  const width = Math.max(...table.blocks.map((block) => block.columns.length))
  const body = table.blocks.flatMap((block) => toBlock(block, table, width, locale))
  return { part: table.part, title: words.parts[table.part], head: [], body }
}

function toBlock(block: FormBlock, table: FormTable, width: number, locale: Locale): TableCell[][] {
  const last = block.columns.length - 1
  const span = (index: number) => (index === last ? width - last : 1)
  const columnText = (index: number): string => {
    const column = block.columns[index]
    if (!column) return ''
    const unit = column.unit === '万元' && !column.labels[0]?.includes('万元') ? '（万元）' : ''
    return labelOf(column, locale) + (locale === 'zh' ? unit : column.unit === '万元' ? ' (10,000 yuan)' : '')
  }
  const title = [headCell(labelOf(block, locale), width + 1, 1)]
  const heads = [headCell(messagesOf(locale).report.items, 1, 1), ...block.columns.map((_, index) => headCell(columnText(index), span(index), 1))]
  const rows = block.rows.map((row): TableCell[] => [
    labelCell(labelOf(row, locale), 1, 1),
    ...rowKeys(table.part, block, row).map((key, index): TableCell => {
      const label = [labelOf(block, locale), labelOf(row, locale), columnText(index)].join(' › ')
      return { kind: 'figure', key, label, colSpan: span(index), rowSpan: 1 }
    }),
  ])
  return [title, heads, ...rows]
}
