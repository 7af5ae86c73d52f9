import { type Locale, messagesOf } from '@gongkai/shared'
import { ChartFigure } from '../../charts/chart-figure.tsx'
import type { YearBreak } from '../../charts/year-chart-data.ts'
import { addPoints } from './add-points.ts'
import { type CaseChannelKey, caseChannelKeys, caseChannels, caseOutcomeKeys, caseOutcomePaints } from './case-channels.ts'
import { CaseTable } from './case-table.tsx'
import { chartNotes } from './chart-notes.ts'
import { addCases, toCaseTitle } from './to-case-title.ts'
import { type DrawnSeries, toYearChart } from './to-year-chart.ts'
import { pointOf, type Trend } from './trend.ts'

/** Fewer cases than this are read better as a table. */
const enoughToDraw = 30

interface Props {
  readonly trend: Trend
  readonly years: readonly number[]
  readonly breaks: readonly YearBreak[]
  readonly subtitle: string
  readonly locale: Locale
}

/** Reconsideration and litigation by year: small integers as a table, more of them as a stacked chart for each channel. */
export function CaseView({ trend, years, breaks, subtitle, locale }: Props) {
  const words = messagesOf(locale)
  const total = addCases(trend, years, 'total').value ?? 0
  const drawn = total >= enoughToDraw
  const nothing = total === 0
  return (
    <div>
      <h3 className="text-base font-semibold">{toCaseTitle(trend, years, locale)}</h3>
      <p className="mt-0.5 mb-3 text-xs text-ink-2">{subtitle}</p>
      {drawn && (
        <div className="grid gap-x-8 gap-y-8 lg:grid-cols-3">
          {caseChannelKeys.map((channel) => (
            <ChannelFigure key={channel} channel={channel} trend={trend} years={years} breaks={breaks} locale={locale} />
          ))}
        </div>
      )}
      {!drawn && !nothing && <CaseTable trend={trend} years={years} locale={locale} />}
      {nothing && years.length > 0 && (
        <details className="text-sm">
          <summary className="w-fit cursor-pointer text-xs text-accent">{words.chart.table}</summary>
          <CaseTable trend={trend} years={years} locale={locale} />
        </details>
      )}
    </div>
  )
}

function ChannelFigure({ channel, trend, years, breaks, locale }: Omit<Props, 'subtitle'> & { readonly channel: CaseChannelKey }) {
  const words = messagesOf(locale)
  const series = caseOutcomeKeys.map((key): DrawnSeries => {
    return { key, metric: caseChannels[channel][key], trend, stack: channel, paint: caseOutcomePaints[key], label: words.caseOutcomes[key] }
  })
  const data = toYearChart(series, years, breaks, locale)
  const sum = addPoints(years.map((year) => pointOf(trend, caseChannels[channel].total, year)))
  const unit = words.chart.unit({ unit: words.units.cases })
  return (
    <ChartFigure
      data={data}
      title={words.channels[channel]}
      subtitle={sum.value === null ? unit : `${words.chart.total} ${sum.value} · ${unit}`}
      notes={chartNotes(data, locale)}
      locale={locale}
      height={220}
    />
  )
}
