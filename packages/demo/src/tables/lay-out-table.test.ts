import { figureKeysOf, forms } from '@gongkai/shared'
import { expect, it } from 'vitest'
import { placeCells } from './grid-table.ts'
import { layOutTable } from './lay-out-table.ts'

const tables = Object.values(forms).flatMap((form) => form.tables.map((table) => ({ form, part: table.part })))

it.each(tables)('fills every place of $form.id $part once and holds every figure once', ({ form, part }) => {
  const table = layOutTable(form, part, (key) => key)
  const keys = table.rows.flatMap((row) => row.flatMap((item) => item.key ?? []))
  expect(keys).toEqual(figureKeysOf(form).filter((key) => key.startsWith(`${part}.`)))
  for (const row of placeCells(table)) expect(row.reduce((width, item) => width + item.colspan, 0)).toBe(table.width)
})

it('arranges table 3 as the form does', () => {
  const table = layOutTable(forms.FMT_2021, 'requests', () => '0')
  expect(table.rows[2]?.map((item) => item.text)).toEqual(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'])
  expect(table.rows[5]?.slice(0, 2)).toMatchObject([
    { text: '三、本年度办理结果', rowspan: 22 },
    { text: '（一）予以公开', colspan: 2 },
  ])
  expect(table.rows[7]?.slice(0, 2)).toMatchObject([{ text: '（三）不予公开', rowspan: 8 }, { text: '1.属于国家秘密' }])
})
