import { type Locale, messagesOf } from '@gongkai/shared'
import { ChartFigure } from '../../charts/chart-figure.tsx'
import { ChartNotes } from '../../charts/chart-notes.tsx'
import { stackTotals } from '../../charts/stack-totals.ts'
import type { YearBreak, YearChartData } from '../../charts/year-chart-data.ts'
import { addPoints } from './add-points.ts'
import { type CaseChannelKey, caseChannelKeys, caseChannels, caseOutcomeKeys, caseOutcomePaints } from './case-channels.ts'
import { CaseTable } from './case-table.tsx'
import { chartNotes } from './chart-notes.ts'
import { printSum } from './print-sum.ts'
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
  const inForm = years.filter((year) => caseChannelKeys.some((channel) => pointOf(trend, caseChannels[channel].total, year).state !== 'notInForm'))
  const charts = caseChannelKeys.map((channel) => ({ channel, data: toChannelChart(channel, trend, inForm, breaks, locale) }))
  const top = Math.max(...charts.flatMap(({ data }) => stackTotals(data).map((stack) => stack.total)))
  const notes = [...new Set(charts.flatMap(({ data }) => chartNotes(data, locale)))]
  return (
    <div>
      <h3 className="text-base font-semibold">{toCaseTitle(trend, years, locale)}</h3>
      <p className="mt-0.5 mb-3 text-xs text-ink-2">{subtitle}</p>
      {drawn && (
        <div className="grid gap-x-8 gap-y-8 lg:grid-cols-3">
          {charts.map(({ channel, data }) => (
            <ChartFigure
              key={channel}
              data={data}
              title={words.channels[channel]}
              subtitle={channelTotal(channel, trend, years, locale)}
              notes={[]}
              locale={locale}
              height={220}
              top={top}
            />
          ))}
        </div>
      )}
      {drawn && <ChartNotes notes={notes} />}
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

function toChannelChart(
  channel: CaseChannelKey,
  trend: Trend,
  years: readonly number[],
  breaks: readonly YearBreak[],
  locale: Locale,
): YearChartData {
  const words = messagesOf(locale)
  const series = caseOutcomeKeys.map((key): DrawnSeries => {
    return { key, metric: caseChannels[channel][key], trend, stack: channel, paint: caseOutcomePaints[key], label: words.caseOutcomes[key] }
  })
  return toYearChart(series, years, breaks, locale)
}

function channelTotal(channel: CaseChannelKey, trend: Trend, years: readonly number[], locale: Locale): string {
  const words = messagesOf(locale)
  const sum = addPoints(years.map((year) => pointOf(trend, caseChannels[channel].total, year)))
  return `${words.chart.total} ${printSum(sum, locale)} · ${words.chart.unit({ unit: words.units.cases })}`
}
