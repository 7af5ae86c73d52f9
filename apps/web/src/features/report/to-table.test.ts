import { type FormId, figureKeysOf, formIds, forms } from '@gongkai/shared'
import { expect, test } from 'vitest'
import type { TableCell, TableModel } from './table-model.ts'
import { toTable } from './to-table.ts'

const tablesOf = (id: FormId): TableModel[] => forms[id].tables.map((table) => toTable(table, 'zh'))
const find = (id: FormId, part: string): TableModel => tablesOf(id).find((table) => table.part === part) as TableModel

/** Lays the cells out as a browser does and gives the width of each line; throws where two cells would overlap. */
function widths(rows: readonly (readonly TableCell[])[]): number[] {
  const taken = rows.map(() => new Set<number>())
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of row) {
      while (taken[y]?.has(x)) x++
      for (let dy = 0; dy < cell.rowSpan; dy++) {
        for (let dx = 0; dx < cell.colSpan; dx++) {
          const line = taken[y + dy]
          if (!line || line.has(x + dx)) throw new Error(`row ${y}, column ${x}: outside the table or already taken`)
          line.add(x + dx)
        }
      }
    }
  })
  return taken.map((line) => line.size)
}

test.each(formIds)('%s: each figure of the form stands in exactly one cell', (id) => {
  const keys = tablesOf(id).flatMap((table) => table.body.flat().flatMap((cell) => (cell.kind === 'figure' ? [cell.key] : [])))
  expect(keys).toEqual(figureKeysOf(forms[id]))
})

test.each(formIds)('%s: merged cells fill each table without gap or overlap, in both languages', (id) => {
  for (const table of forms[id].tables) {
    for (const locale of ['zh', 'en'] as const) {
      const { head, body } = toTable(table, locale)
      expect(new Set([...widths(head), ...widths(body)]).size).toBe(1)
    }
  }
})

test('table 3 merges its groups as on the form', () => {
  const { body, head } = find('FMT_2021', 'requests')
  const groups = body.flat().filter((cell) => cell.kind === 'group')
  expect(groups.map((cell) => [cell.kind === 'group' && cell.text, cell.rowSpan])).toEqual([
    ['三、本年度办理结果', 22],
    ['（三）不予公开', 8],
    ['（四）无法提供', 3],
    ['（五）不予处理', 5],
    ['（六）其他处理', 3],
  ])
  expect(head[1]?.map((cell) => [cell.kind === 'head' && cell.text, cell.colSpan, cell.rowSpan])).toEqual([
    ['自然人', 1, 2],
    ['法人或其他组织', 5, 1],
    ['总计', 1, 2],
  ])
})

test('table 4 stands on one line of fifteen figures', () => {
  const { head, body } = find('FMT_2019', 'cases')
  expect(body).toHaveLength(1)
  expect(body[0]).toHaveLength(15)
  expect(head[0]?.map((cell) => [cell.kind === 'head' && cell.text, cell.colSpan, cell.rowSpan])).toEqual([
    ['行政复议', 5, 2],
    ['行政诉讼', 10, 1],
  ])
})

test('a figure says in words which one it is', () => {
  const cell = find('FMT_2021', 'requests')
    .body.flat()
    .find((one) => one.kind === 'figure' && one.key === 'requests.denied.stateSecret.total')
  expect(cell?.kind === 'figure' && cell.label).toBe('三、本年度办理结果 › （三）不予公开 › 1.属于国家秘密 › 总计')
})
