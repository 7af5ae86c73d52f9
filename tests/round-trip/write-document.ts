import type { Part } from '@gongkai/shared'
import type { Block } from '../../packages/demo/src/render/block.ts'
import { renderHtml } from '../../packages/demo/src/render/render-html.ts'
import type { GridTable } from '../../packages/demo/src/tables/grid-table.ts'
import { type Layout, layoutOf } from './layouts.ts'

const chapters: readonly { heading: string; part: Part | null; prose: string }[] = [
  { heading: '一、总体情况', part: null, prose: '镇里把公开工作交给综合办公室，每周核对一次栏目，群众来问的事情由值班人员当面说清。' },
  { heading: '二、主动公开政府信息情况', part: 'proactive', prose: '' },
  { heading: '三、收到和处理政府信息公开申请情况', part: 'requests', prose: '' },
  { heading: '四、政府信息公开行政复议、行政诉讼情况', part: 'cases', prose: '' },
  { heading: '五、存在的主要问题及改进情况', part: null, prose: '栏目更新还不够及时，来年要把时限写进岗位职责。' },
  { heading: '六、其他需要报告的事项', part: null, prose: '没有其他需要报告的事项。' },
]
const before2019: typeof chapters = [
  { heading: '一、概述', part: null, prose: '镇里把公开工作交给综合办公室，每周核对一次栏目，群众来问的事情由值班人员当面说清。' },
  { heading: '二、存在的问题和改进措施', part: null, prose: '栏目更新还不够及时，来年要把时限写进岗位职责。' },
  { heading: '附表', part: 'statistics2014', prose: '' },
]

/** A report of an invented town around these tables, in one layout. `change` is done to the text of each table. */
export function writeDocument(
  year: number,
  tables: ReadonlyMap<Part, GridTable>,
  layout: Layout,
  spaced: boolean,
  change: (part: Part, text: string) => string,
): string {
  const title = `雁渚镇人民政府${year}年政府信息公开工作年度报告`
  const opening = `本报告由澄湾县雁渚镇人民政府编制，统计期限自${year}年1月1日起，至${year}年12月31日止。`
  const outline = tables.has('statistics2014') ? before2019 : chapters
  if (layout.page)
    return writePage(
      [{ kind: 'title', lines: [title] }, { kind: 'paragraph', text: opening }, ...outline.flatMap((one) => blocksOf(one, tables))],
      title,
      layout,
      change,
    )
  const pieces = outline.flatMap(({ heading, part, prose }) => {
    const table = part && tables.get(part)
    const write = part && layoutOf(layout, part).write
    return [heading, ...(prose === '' ? [] : [prose]), ...(table && write ? [change(part, write(table))] : [])]
  })
  return `${[title, opening, ...pieces].join(spaced ? '\n\n' : '\n')}\n`
}

function blocksOf({ heading, part, prose }: (typeof chapters)[number], tables: ReadonlyMap<Part, GridTable>): Block[] {
  const table = part ? tables.get(part) : undefined
  return [
    { kind: 'heading', text: heading },
    ...(prose === '' ? [] : [{ kind: 'paragraph', text: prose } as const]),
    ...(table ? [{ kind: 'table', table } as const] : []),
  ]
}

function writePage(blocks: readonly Block[], title: string, layout: Layout, change: (part: Part, text: string) => string): string {
  const parts = blocks.flatMap((block) => (block.kind === 'table' ? [block.table.part] : []))
  let at = 0
  const page = renderHtml(blocks, layout.page === 'word' ? 'word' : 'cms', { title, site: '澄湾县人民政府', charset: 'utf-8' })
  const html = page.replace(/<table[\s\S]*?<\/table>/g, (table) => change(parts[at++] as Part, table))
  if (layout.page !== 'script') return html
  const body = html.slice(html.indexOf('<h1>'), html.indexOf('<div class="foot">'))
  return JSON.stringify({ code: 200, data: { title, content: body } })
}
