import { type Locale, messagesOf } from '@gongkai/shared'
import { ChartFigure } from '../../charts/chart-figure.tsx'
import { Section } from '../../components/section.tsx'
import { CaseView } from '../trend/case-view.tsx'
import { chartNotes } from '../trend/chart-notes.ts'
import { dispositionSeries } from '../trend/disposition-series.ts'
import { toBreaks } from '../trend/to-breaks.ts'
import { toDispositionTitle } from '../trend/to-disposition-title.ts'
import { toYearChart } from '../trend/to-year-chart.ts'
import type { Trend } from '../trend/trend.ts'
import { receivedSeries } from './received-series.ts'
import type { Region, RegionData } from './region-query.ts'
import { ScopeSwitch } from './scope-switch.tsx'
import { latestYear } from './to-headline.ts'
import { toReceivedTitle } from './to-received-title.ts'

interface Props {
  readonly region: Region
  readonly data: RegionData
  readonly units: Trend
  readonly own: Trend
  readonly years: readonly number[]
  readonly scope: 'units' | 'own'
  readonly locale: Locale
}

/** Requests received (both series side by side), outcomes and cases (one series at a time). */
export function RegionCharts({ region, data, units, own, years, scope, locale }: Props) {
  const words = messagesOf(locale)
  const hasUnits = latestYear(units, years) !== null
  const hasOwn = latestYear(own, years) !== null
  if (!hasUnits && !hasOwn) return null
  const shown = (scope === 'own' && hasOwn) || !hasUnits ? 'own' : 'units'
  const trend = shown === 'own' ? own : units
  const what = shown === 'own' ? words.region.own(region) : words.region.sum(region)
  const unit = words.chart.unit({ unit: words.units.cases })
  const breaks = (section: Parameters<typeof toBreaks>[1]) => toBreaks(data.seriesBreaks, section, locale)
  const received = toYearChart(receivedSeries(hasUnits ? units : null, hasOwn ? own : null, locale), years, breaks('requests'), locale)
  const dispositions = toYearChart(dispositionSeries(trend, locale), years, breaks('dispositions'), locale)
  const switchTo = (anchor: string) => hasUnits && hasOwn && <ScopeSwitch code={region.code} scope={shown} anchor={anchor} locale={locale} />
  return (
    <>
      <div className="grid gap-x-12 lg:grid-cols-2">
        <Section id="received" title={words.region.charts.received}>
          <ChartFigure
            data={received}
            title={toReceivedTitle(
              hasUnits ? units : own,
              years,
              received.breaks.map(({ year }) => year),
              locale,
            )}
            subtitle={`${hasUnits ? words.region.sum(region) : words.region.own(region)} · ${unit}`}
            notes={[...(hasUnits && hasOwn ? [words.region.neverAdded] : []), ...chartNotes(received, locale)]}
            locale={locale}
          />
        </Section>
        <Section id="outcomes" title={words.region.charts.dispositions} aside={switchTo('outcomes')}>
          <ChartFigure
            data={dispositions}
            title={toDispositionTitle(trend, years, locale)}
            subtitle={`${what} · ${unit}`}
            notes={chartNotes(dispositions, locale)}
            locale={locale}
          />
        </Section>
      </div>
      <Section id="cases" title={words.region.charts.cases} aside={switchTo('cases')}>
        <CaseView trend={trend} years={years} breaks={breaks('reconsideration')} subtitle={`${what} · ${unit}`} locale={locale} />
      </Section>
    </>
  )
}
