import { type Locale, messagesOf } from '@gongkai/shared'
import { ChartFigure } from '../../charts/chart-figure.tsx'
import { Section } from '../../components/section.tsx'
import { CaseView } from '../trend/case-view.tsx'
import { chartNotes } from '../trend/chart-notes.ts'
import { dispositionSeries } from '../trend/disposition-series.ts'
import { toBreaks } from '../trend/to-breaks.ts'
import { toDispositionTitle } from '../trend/to-disposition-title.ts'
import { type DrawnSeries, toYearChart } from '../trend/to-year-chart.ts'
import type { Trend } from '../trend/trend.ts'
import type { Agency, AgencyData } from './agency-query.ts'
import { toWorkloadTitle } from './to-workload-title.ts'

interface Props {
  readonly agency: Agency
  readonly data: AgencyData
  readonly trend: Trend
  readonly years: readonly number[]
  readonly locale: Locale
}

/** What came in (with what was left from the year before), what became of it, and what was disputed. */
export function AgencyCharts({ agency, data, trend, years, locale }: Props) {
  const words = messagesOf(locale)
  const subtitle = `${agency.name} · ${words.chart.unit({ unit: words.units.cases })}`
  const breaks = (section: Parameters<typeof toBreaks>[1]) => toBreaks(data.seriesBreaks, section, locale)
  const workload = toYearChart(workloadSeries(trend, locale), years, breaks('requests'), locale)
  const outcomes = toYearChart(dispositionSeries(trend, locale), years, breaks('dispositions'), locale)
  return (
    <>
      <div className="grid gap-x-12 lg:grid-cols-2">
        <Section id="received" title={words.agency.received}>
          <ChartFigure
            data={workload}
            title={toWorkloadTitle(trend, years, locale)}
            subtitle={subtitle}
            notes={chartNotes(workload, locale)}
            locale={locale}
          />
        </Section>
        <Section id="outcomes" title={words.region.charts.dispositions}>
          <ChartFigure
            data={outcomes}
            title={toDispositionTitle(trend, years, locale)}
            subtitle={subtitle}
            notes={chartNotes(outcomes, locale)}
            locale={locale}
          />
        </Section>
      </div>
      <Section id="cases" title={words.region.charts.cases}>
        <CaseView trend={trend} years={years} breaks={breaks('reconsideration')} subtitle={subtitle} locale={locale} />
      </Section>
    </>
  )
}

function workloadSeries(trend: Trend, locale: Locale): DrawnSeries[] {
  const words = messagesOf(locale).agency
  return [
    { key: 'newReceived', metric: 'newReceived', trend, stack: 'workload', paint: 'received', label: words.newReceived },
    { key: 'carriedOver', metric: 'carriedOver', trend, stack: 'workload', paint: 'carried', label: words.carriedOver },
  ]
}
