import { type FigureKey, type Form, forms, type Locale } from '@gongkai/shared'
import { toTable } from './to-table.ts'

/** What a figure's key means, in words, on the newest form that has it; the key itself where no form does. */
export function figureLabel(key: FigureKey, locale: Locale): string {
  const newestFirst: readonly Form[] = [forms.FMT_2021, forms.FMT_2019, forms.STAT_2014]
  for (const table of newestFirst.flatMap((form) => form.tables)) {
    const cell = toTable(table, locale)
      .body.flat()
      .find((one) => one.kind === 'figure' && one.key === key)
    if (cell?.kind === 'figure') return cell.label
  }
  return key
}
