import { type Locale, messagesOf } from '@gongkai/shared'
import { ChartLegend } from './chart-legend.tsx'
import { ChartNotes } from './chart-notes.tsx'
import { YearChart } from './year-chart.tsx'
import type { YearChartData } from './year-chart-data.ts'
import { YearTable } from './year-table.tsx'

interface Props {
  readonly data: YearChartData
  /** The finding, as a sentence. */
  readonly title: string
  /** What, where, when and the unit. */
  readonly subtitle: string
  readonly notes: readonly string[]
  readonly locale: Locale
  readonly height?: number
  /** The greatest value of several charts that are to be compared; without it the chart's own. */
  readonly top?: number | undefined
}

/** A chart with its title, legend and notes, and its table always in the page; where all is 0 or nothing is known, words alone. */
export function ChartFigure({ data, title, subtitle, notes, locale, height = 300, top }: Props) {
  const words = messagesOf(locale).chart
  return (
    <figure className="min-w-0">
      <figcaption className="mb-3">
        <h3 className="text-base font-semibold text-balance">{title}</h3>
        <p className="mt-0.5 text-xs text-ink-2">{subtitle}</p>
      </figcaption>
      {data.drawable && (
        <>
          <ChartLegend series={data.series} />
          <div style={{ minHeight: height }}>
            <YearChart data={data} title={title} describe={words.describe} locale={locale} height={height} top={top} />
          </div>
        </>
      )}
      <ChartNotes notes={notes} />
      {data.columns.length > 0 && (
        <details className="mt-2 text-sm">
          <summary className="w-fit cursor-pointer text-xs text-accent">{words.table}</summary>
          <YearTable data={data} caption={`${title} · ${subtitle}`} yearLabel={words.year} />
        </details>
      )}
    </figure>
  )
}
