import { type Figure, type FigureKey, type FormRow, type FormTable, rowKeys } from '@gongkai/shared'
import type { Zone } from '../match/zones-of.ts'

/** The unit of money in every form. */
const usual = '万元'
/** Another one, in brackets behind a label («(单位:元)») or in a cell of its own; not the last character of 万元. */
const other = /(?<=[位为:(/|\s\u001D-\u001F])(元|百元|千元|百万元|亿元)(?=[),;|\s\u001D-\u001F]|$)/

/** A figure of money, with the row and the column head that may print its unit. */
interface Sum {
  readonly key: FigureKey
  readonly row: FormRow
  readonly head: string
}

/** The forms do not change while a program runs. */
const known = new WeakMap<FormTable, readonly Sum[]>()

/** Sums of money under a head, or in a row, that says another unit than the form's have that unit. */
export function withPrintedUnits(figures: readonly Figure[], table: FormTable, zones: readonly Zone[], text: string): readonly Figure[] {
  const units = new Map<FigureKey, string>()
  for (const { key, row, head } of sumsOf(table)) {
    const own = zones.filter(({ located: { target } }) => target.row === row || target.key === head)
    const unit = own.map(({ from, to }) => other.exec(text.slice(from, to))?.[1]).find((one) => one !== undefined)
    if (unit) units.set(key, unit)
  }
  if (units.size === 0) return figures
  return figures.map((figure) => {
    const unit = figure.state === 'number' && !figure.unit ? units.get(figure.key) : undefined
    return unit === undefined ? figure : { ...figure, unit }
  })
}

function sumsOf(table: FormTable): readonly Sum[] {
  const before = known.get(table)
  if (before) return before
  const sums = table.blocks.flatMap((block) =>
    block.rows.flatMap((row) => {
      const keys = rowKeys(table.part, block, row)
      return block.columns.flatMap((column, at): Sum[] => {
        const key = keys[at]
        return key && (row.unit ?? column.unit) === usual ? [{ key, row, head: `${block.key}.${column.key}` }] : []
      })
    }),
  )
  known.set(table, sums)
  return sums
}
