import { type FigureKey, figureKeysOf, forms, parts, type Report } from '@gongkai/shared'
import { nearKeys } from './near-keys.ts'

/** Why a document has no such figure, and which of its figures may be meant. */
export interface NoSuchFigure {
  readonly reason: string
  readonly near: readonly FigureKey[]
}

/** What to say of a key that no table of the document asks for: no key at all, one of another form, or of a table that is not there. */
export function noSuchFigure(key: string, { figures, form }: Report): NoSuchFigure {
  if (Object.values(form.parts).every((id) => id === null)) return { reason: noTables, near: [] }
  const keys = figures.map((figure) => figure.key)
  const owners = Object.values(forms).filter((one) => figureKeysOf(one).includes(key))
  const part = parts.find((one) => key.startsWith(`${one}.`))
  if (owners.length === 0 || !part) return { reason: unknown(key), near: nearKeys(key, keys) }
  const used = form.parts[part]
  if (used === null) return { reason: `文件中没有“${key}”所在的表(${part}) · the document has no table «${part}»`, near: [] }
  const near = nearKeys(
    key,
    keys.filter((other) => other.startsWith(`${part}.`)),
  )
  const names = owners.map(({ id }) => id)
  const zh = `“${key}”是 ${names.join('、')} 表样的格,文件中的这张表用的是 ${used} 表样`
  return { reason: `${zh} · «${key}» is a cell of ${names.join(', ')}, this document's table is of ${used}`, near }
}

const noTables =
  '文件中没有统计表,只有文字,所以没有表中的数字(文字中的数见 gongkai parse --json) · the document has no table, so no figure either: gongkai parse --json has the counts in its text'

function unknown(key: string): string {
  const zh = `没有“${key}”这个键;键的写法是 表.行.栏,如 requests.granted.total(2014 年统计表为 statistics2014.行)`
  return `${zh} · there is no key «${key}»: a key is table.row.column, for example requests.granted.total (statistics2014.row in the table of 2014)`
}
