import { type Form, type FormGroup, type FormRow, type FormTable, type Part, rowKeys } from '@gongkai/shared'
import { cell, type GridCell, type GridTable, type PrintFigure } from './grid-table.ts'

const crossFooting = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

/** One official table as printed: labels out of the form, headers as the form arranges them, figures by `print`. */
export function layOutTable(form: Form, part: Part, print: PrintFigure): GridTable {
  const table = form.tables.find((candidate) => candidate.part === part)
  if (!table) throw new RangeError(`${form.id} has no table ${part}`)
  return arrangements[part](table, print)
}

const arrangements: Readonly<Record<Part, (table: FormTable, print: PrintFigure) => GridTable>> = {
  proactive: layOutProactive,
  requests: layOutRequests,
  cases: layOutCases,
  statistics2014: layOutStatistics,
}

const nameOf = (item: { readonly labels: readonly string[] }): string => item.labels[0] ?? ''

function layOutProactive(table: FormTable, print: PrintFigure): GridTable {
  const width = 4
  const rows = table.blocks.flatMap((block) => {
    const last = width - block.columns.length
    const fill = (texts: readonly GridCell[]) => texts.map((item, index) => (index === texts.length - 1 ? { ...item, colspan: last } : item))
    return [
      [cell(nameOf(block), { colspan: width })],
      [cell('信息内容'), ...fill(block.columns.map((column) => cell(nameOf(column))))],
      ...block.rows.map((row) => [cell(nameOf(row)), ...fill(rowKeys('proactive', block, row).map((key) => cell(print(key), { key })))]),
    ]
  })
  return { part: 'proactive', width, rows }
}

function layOutRequests(table: FormTable, print: PrintFigure): GridTable {
  const labelColumns = 3
  const block = onlyBlock(table)
  const organisations = block.columns.slice(1, -1)
  const head = [
    [cell(crossFooting, { colspan: labelColumns, rowspan: 3 }), cell('申请人情况', { colspan: block.columns.length })],
    [
      cell(nameOf(block.columns[0] ?? { labels: [] }), { rowspan: 2 }),
      cell('法人或其他组织', { colspan: organisations.length }),
      cell(nameOf(block.columns.at(-1) ?? { labels: [] }), { rowspan: 2 }),
    ],
    organisations.map((column) => cell(nameOf(column))),
  ]
  const opened = new Set<string>()
  const body = block.rows.map((row) => {
    const groups = chainOf(row, table.groups)
    const opening = groups.filter((group) => !opened.has(group.key))
    for (const group of opening) opened.add(group.key)
    return [
      ...opening.map((group) => cell(nameOf(group), { rowspan: block.rows.filter((other) => chainOf(other, table.groups).includes(group)).length })),
      cell(nameOf(row), { colspan: labelColumns - groups.length }),
      ...rowKeys('requests', block, row).map((key) => cell(print(key), { key })),
    ]
  })
  return { part: 'requests', width: labelColumns + block.columns.length, rows: [...head, ...body] }
}

function layOutCases(table: FormTable, print: PrintFigure): GridTable {
  const block = onlyBlock(table)
  const span = block.columns.length
  const grouped = block.rows.filter((row) => row.group)
  const [single] = block.rows.filter((row) => !row.group)
  const columnNames = (rowspan: number) => block.columns.map((column) => cell(nameOf(column), { rowspan }))
  const rows = [
    [
      cell(nameOf(single ?? { labels: [] }), { colspan: span }),
      ...table.groups.map((group) => cell(nameOf(group), { colspan: span * grouped.length })),
    ],
    [...columnNames(2), ...grouped.map((row) => cell(nameOf(row), { colspan: span }))],
    grouped.flatMap(() => columnNames(1)),
    block.rows.flatMap((row) => rowKeys('cases', block, row).map((key) => cell(print(key), { key }))),
  ]
  return { part: 'cases', width: span * block.rows.length, rows }
}

function layOutStatistics(table: FormTable, print: PrintFigure): GridTable {
  const block = onlyBlock(table)
  const opened = new Set<string>()
  const body = block.rows.flatMap((row) => {
    const opening = chainOf(row, table.groups).filter((group) => !opened.has(group.key))
    for (const group of opening) opened.add(group.key)
    const [key = ''] = rowKeys('statistics2014', block, row)
    return [
      ...opening.map((group) => [cell(nameOf(group)), cell(group.key === 'responseChannel' ? '次' : ''), cell('')]),
      [cell(nameOf(row)), cell(row.unit ?? ''), cell(print(key), { key })],
    ]
  })
  return { part: 'statistics2014', width: 3, rows: [[cell('统计指标'), cell('单位'), cell('统计数')], ...body] }
}

/** The groups that a row stands in, outermost first. */
function chainOf(row: FormRow, groups: readonly FormGroup[]): FormGroup[] {
  const chain: FormGroup[] = []
  for (let key = row.group; key !== undefined; ) {
    const group = groups.find((candidate) => candidate.key === key)
    if (!group) throw new RangeError(`${row.key} stands in a group that is not there: ${key}`)
    chain.unshift(group)
    key = group.parent
  }
  return chain
}

function onlyBlock(table: FormTable) {
  const [block] = table.blocks
  if (!block || table.blocks.length > 1) throw new RangeError(`${table.part} is expected to have one block`)
  return block
}
