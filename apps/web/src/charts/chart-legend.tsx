import { Term } from '../components/term.tsx'
import { Swatch } from './swatch.tsx'
import type { YearSeries } from './year-chart-data.ts'

/** Names of the series with their colours, in the order of the stack; a legal term explains itself. */
export function ChartLegend({ series }: { readonly series: readonly YearSeries[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-2">
      {series.map(({ key, label, paint, hint }) => (
        <li key={key} className="inline-flex items-center gap-1.5">
          <Swatch paint={paint} />
          {hint ? <Term meaning={hint}>{label}</Term> : label}
        </li>
      ))}
    </ul>
  )
}
