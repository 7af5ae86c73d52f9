import { type FormBlock, type FormTable, forms } from '@gongkai/shared'

/** What stands in the table cells of a test document, by figure key; the others hold 0. */
type Cells = Readonly<Record<string, number | ''>>

function lines({ part, layout }: FormTable, block: FormBlock, cells: Cells): string[] {
  const cell = (row: string, column: string) => String(cells[`${part}.${row}.${column}`] ?? 0)
  const columns = block.columns.map(({ labels }) => labels[0])
  if (layout === 'across') {
    const heads = block.rows.flatMap(({ labels }) => [labels[0], ...columns])
    return [heads.join('\t'), block.rows.flatMap((row) => block.columns.map((column) => cell(row.key, column.key))).join('\t')]
  }
  const rows = block.rows.map((row) => [row.labels[0], ...block.columns.map((column) => cell(row.key, column.key))].join('\t'))
  return [block.labels[0] ?? '', ['信息内容', ...columns].join('\t'), ...rows]
}

const chapters = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
]

/** For tests: the text of a report of 雁渚镇 in the invented county, in the form of 2021, with its cells apart by tabs. */
export function testDocument({
  year,
  town = '雁渚镇',
  cells = {},
}: {
  readonly year: number
  readonly town?: string
  readonly cells?: Cells
}): string {
  const tables = forms.FMT_2021.tables.map((table) => table.blocks.flatMap((block) => lines(table, block, cells)).join('\n'))
  const bodies = [`本报告由澄湾县${town}人民政府编制，数据截至${year}年12月31日。`, ...tables, '公开的时效还要加强。', '没有其他事项。']
  const body = chapters.map((chapter, at) => `${chapter}\n\n${bodies[at]}`).join('\n\n')
  return `岚川省霁宁市澄湾县${town}人民政府${year}年政府信息公开工作年度报告\n\n${body}\n`
}
