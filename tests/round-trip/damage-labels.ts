import { type Form, forms } from '@gongkai/shared'
import type { Random } from '../../packages/demo/src/random.ts'
import type { GridCell, GridTable } from '../../packages/demo/src/tables/grid-table.ts'

const heads: Readonly<Record<string, string>> = {
  自然人: '自\n然\n人',
  商业企业: '商业\n企业',
  科研机构: '科研\n机构',
  社会公益组织: '社会\n公益\n组织',
  法律服务机构: '法律服\n务机构',
  本年新公开数量: '本年新\n公开数量',
  本年新制作数量: '本年新\n制作数量',
  本年制发件数: '本年制发\n件数',
  现行有效件数: '现行有\n效件数',
  结果维持: '结果\n维持',
  结果纠正: '结果\n纠正',
  其他结果: '其他\n结果',
  尚未审结: '尚未\n审结',
}
const labels: Readonly<Record<string, string>> = {
  '三、本年度办理结果': '三\n、\n本\n年\n度\n办\n理\n结\n果',
  '（三）不予公开': '（三）\n不予公开',
  '（四）无法提供': '（四）无法\n提供',
  '（五）不予处理': '（五）\n不予\n处理',
}
const brackets: Readonly<Record<string, string>> = { '（': '(', '）': ')' }

/** Heads of columns broken over lines. */
export function cutHeads(table: GridTable): GridTable {
  return eachLabel(table, (text) => heads[text] ?? text)
}

/** Labels of groups broken over lines, down to one character a line. */
export function cutLabels(table: GridTable): GridTable {
  return eachLabel(table, (text) => labels[text] ?? text)
}

/** Wordings that the forms list beside the official one. */
export function otherWordings(table: GridTable, random: Random): GridTable {
  return eachLabel(table, (text) => {
    const wordings = known.get(text)
    return wordings && random.chance(0.5) ? random.pick(wordings) : text
  })
}

export function narrowBrackets(table: GridTable, random: Random): GridTable {
  const both = random.chance(0.5)
  return eachLabel(table, (text) => text.replace(both ? /[（）]/g : /（/g, (bracket) => brackets[bracket] ?? bracket))
}

export function spaceNumbering(table: GridTable): GridTable {
  return eachLabel(table, (text) => text.replace(/^([（(][一二三四五六七][）)]|[一二三四五六七八九]、|\d[.、])/, '$1 '))
}

/** One long label, neither the table's first nor its last, with a character lost, added or exchanged. */
export function damageLabel(table: GridTable, random: Random): GridTable {
  const rows = labelledRows(table).slice(1, -1)
  return rows.length === 0 ? table : damageRow(table, random.pick(rows), random)
}

/** The same in the table's first or last row. */
export function damageEndLabel(table: GridTable, random: Random): GridTable {
  const rows = labelledRows(table)
  const ends = [rows[0], rows.at(-1)].filter((at) => at !== undefined)
  return ends.length === 0 ? table : damageRow(table, random.pick(ends), random)
}

/** Rows whose own label has characters enough to be told when one of them is wrong. */
function labelledRows(table: GridTable): number[] {
  if (table.part !== 'requests') return []
  return table.rows.flatMap((row, at) => (row.some((item) => item.key !== undefined) && hanOf(ownLabel(row)).length >= 8 ? [at] : []))
}

function damageRow(table: GridTable, at: number, random: Random): GridTable {
  const row = table.rows[at] ?? []
  const label = ownLabel(row)
  const han = [...label].flatMap((character, place) => (/[\u3400-\u9fff]/.test(character) && place > 3 ? [place] : []))
  const place = random.pick(han)
  const put = random.pick(['', '口', `${label[place]}${label[place]}`])
  const damaged = label.slice(0, place) + put + label.slice(place + 1)
  return {
    ...table,
    rows: table.rows.map((one, index) => (index === at ? one.map((item) => (item.text === label ? { ...item, text: damaged } : item)) : one)),
  }
}

/** The label next to the row's figures; those before it are its groups'. */
function ownLabel(row: readonly GridCell[]): string {
  return row.filter((item) => item.key === undefined).at(-1)?.text ?? ''
}

function hanOf(text: string): string {
  return text.replace(/[^\u3400-\u9fff]/g, '')
}

function eachLabel(table: GridTable, change: (text: string) => string): GridTable {
  return { ...table, rows: table.rows.map((row) => row.map((item) => (item.key === undefined ? { ...item, text: change(item.text) } : item))) }
}

const known: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(forms).flatMap((form: Form) =>
    form.tables.flatMap((table) =>
      [...table.groups, ...table.blocks, ...table.blocks.flatMap((block) => [...block.columns, ...block.rows])].flatMap(({ labels: wordings }) =>
        wordings.length > 1 ? [[wordings[0] ?? '', wordings] as const] : [],
      ),
    ),
  ),
)
