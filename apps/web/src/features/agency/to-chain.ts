import { type FigureState, forms, type Locale, messagesOf } from '@gongkai/shared'
import { camelCase } from '../../lib/camel-case.ts'
import { reportPath } from '../../lib/paths.ts'
import type { Agency } from './agency-query.ts'

type Link = Agency['carryOver'][number]

/** One side of a link: the number or the sign of why there is none, and the way to its cell. */
export interface ChainEnd {
  readonly text: string
  readonly state: FigureState
  readonly href: string
}

export interface ChainLink {
  readonly verdict: 'agrees' | 'differs' | 'unknown'
  readonly forward: ChainEnd
  readonly over: ChainEnd
}

/** Two years that follow each other, with a link for each column. */
interface ChainRow {
  readonly year: number
  readonly links: readonly ChainLink[]
}

export interface Chain {
  readonly columns: readonly { readonly key: string; readonly label: string }[]
  /** Newest first. */
  readonly rows: readonly ChainRow[]
  readonly counts: Readonly<Record<ChainLink['verdict'], number>>
}

/** The links of the API in rows of years and columns of applicants, as table 3 has them. The table of 2014 has no such rows: nothing is missing there. */
export function toChain({ id, carryOver: links, reports }: Pick<Agency, 'id' | 'carryOver' | 'reports'>, locale: Locale): Chain {
  const withoutRows = new Set(reports.filter(({ formDetected }) => formDetected === 'STAT_2014').map(({ year }) => year))
  const carryOver = links.filter(({ year }) => !withoutRows.has(year) && !withoutRows.has(year + 1))
  const asked = new Set(carryOver.map(({ column }) => column))
  const block = forms.FMT_2021.tables.find(({ part }) => part === 'requests')?.blocks[0]
  const columns = (block?.columns ?? [])
    .filter(({ key }) => asked.has(key))
    .map(({ key, labels, en }) => ({ key, label: locale === 'zh' ? (labels[0] ?? key) : en }))
  const years = [...new Set(carryOver.map(({ year }) => year))].sort((a, b) => b - a)
  const end = (year: number, row: string, column: string, figure: Link['carriedOver']): ChainEnd => {
    const state = figure ? camelCase(figure.state) : 'absent'
    const key = figure?.key ?? `requests.${row}.${column}`
    return { text: figure?.text ?? messagesOf(locale).states[state], state, href: reportPath(locale, id, year, { hl: key }) }
  }
  const rows = years.map((year) => ({
    year,
    links: columns.flatMap(({ key }) => {
      const link = carryOver.find((one) => one.year === year && one.column === key)
      if (!link) return []
      const verdict = link.agrees === null ? ('unknown' as const) : link.agrees ? ('agrees' as const) : ('differs' as const)
      return [
        {
          verdict,
          forward: end(year, 'carriedForward', key, link.carriedForward),
          over: end(year + 1, 'carriedOver', key, link.carriedOver),
        },
      ]
    }),
  }))
  const count = (verdict: ChainLink['verdict']) => rows.reduce((sum, row) => sum + row.links.filter((link) => link.verdict === verdict).length, 0)
  return { columns, rows, counts: { agrees: count('agrees'), differs: count('differs'), unknown: count('unknown') } }
}
