import { type Figure, type FigureKey, type FormTable, rowKeys } from '@gongkai/shared'
import type { Zone } from '../match/zones-of.ts'

/** The unit of money in every form. */
const usual = '万元'
/** Another one, in brackets behind a label («(单位:元)») or in a cell of its own; not the last character of 万元. */
const other = /(?<=[位为:(/|\s\u001D-\u001F])(元|百元|千元|百万元|亿元)(?=[),;|\s\u001D-\u001F]|$)/

/** Sums of money under a head, or in a row, that says another unit than the form's have that unit. */
export function withPrintedUnits(figures: readonly Figure[], table: FormTable, zones: readonly Zone[], text: string): readonly Figure[] {
  const units = new Map<FigureKey, string>()
  for (const block of table.blocks) {
    for (const row of block.rows) {
      block.columns.forEach((column, at) => {
        if ((row.unit ?? column.unit) !== usual) return
        const own = zones.filter(({ located: { target } }) => target.row === row || target.key === `${block.key}.${column.key}`)
        const unit = own.map(({ from, to }) => other.exec(text.slice(from, to))?.[1]).find((one) => one !== undefined)
        if (unit) units.set(rowKeys(table.part, block, row)[at] ?? '', unit)
      })
    }
  }
  if (units.size === 0) return figures
  return figures.map((figure) => {
    const unit = figure.state === 'number' && !figure.unit ? units.get(figure.key) : undefined
    return unit === undefined ? figure : { ...figure, unit }
  })
}
