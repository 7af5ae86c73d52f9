import { formatNumber, type Locale, type MetricId, messagesOf } from '@gongkai/shared'
import type { HeadlineFigure } from '../../components/headline-figures.tsx'
import { toYearValue } from '../trend/to-year-value.ts'
import { isLowerBound, pointOf, type Trend } from '../trend/trend.ts'
import type { RegionFindings } from './load-region.ts'

/** The four numbers over a region's page: reports, received, handled, reports with findings, all of one year. */
export function toRegionFigures(units: Trend, { year, all, before, withFindings }: RegionFindings, locale: Locale): HeadlineFigure[] {
  const words = messagesOf(locale).region.figures
  const figure = (label: string, metric: MetricId): HeadlineFigure => {
    const point = pointOf(units, metric, year)
    const previous = toYearValue(pointOf(units, metric, year - 1), locale).text
    const bound = isLowerBound(point) ? [words.ofReports({ count: point.counted, reports: point.reports })] : []
    return { label, value: toYearValue(point, locale).text, note: [words.sumOfUnits, ...bound, words.lastYear({ value: previous })].join(' · ') }
  }
  return [
    {
      label: words.reports({ year }),
      value: formatNumber(all, locale),
      note: words.lastYear({ value: formatNumber(before, locale) }),
    },
    figure(words.received, 'newReceived'),
    figure(words.handled, 'handled'),
    { label: words.findings, value: formatNumber(withFindings, locale), note: words.ofTotal({ total: all }) },
  ]
}
