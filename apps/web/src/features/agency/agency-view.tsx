import { type Locale, messagesOf } from '@gongkai/shared'
import Link from 'next/link'
import { Breadcrumb } from '../../components/breadcrumb.tsx'
import { InventedBadge, InventedBanner } from '../../components/invented.tsx'
import { PageTitle } from '../../components/page-title.tsx'
import { regionCrumbs } from '../../components/region-crumbs.ts'
import { findingsPath } from '../../lib/paths.ts'
import { toTrend } from '../trend/to-trend.ts'
import { yearSpan } from '../trend/trend.ts'
import { AgencyCharts } from './agency-charts.tsx'
import type { Agency, AgencyData } from './agency-query.ts'
import { CandidateRegions } from './candidate-regions.tsx'
import { ChainView } from './chain-view.tsx'
import { toAgencySentence } from './to-agency-sentence.ts'
import { toChain } from './to-chain.ts'
import { YearStrip } from './year-strip.tsx'

interface Props {
  readonly agency: Agency
  readonly data: AgencyData
  readonly locale: Locale
}

export function AgencyView({ agency, data, locale }: Props) {
  const words = messagesOf(locale)
  const reported = agency.reports.map(({ year }) => year)
  const years = yearSpan([...data.dataset.years, ...reported])
  const trend = toTrend(data.trend, 'AGENCY')
  return (
    <>
      {agency.invented && <InventedBanner locale={locale} />}
      <Breadcrumb crumbs={regionCrumbs(agency.region?.path ?? [], locale)} locale={locale} />
      <PageTitle
        title={agency.name}
        aside={
          <>
            <span>{words.kinds[agency.kind]}</span>
            {agency.invented && <InventedBadge locale={locale} />}
          </>
        }
        lead={<p>{toAgencySentence(trend, reported, years, locale)}</p>}
      />
      {agency.placement !== 'PLACED' && <CandidateRegions candidates={agency.candidates} locale={locale} />}
      <YearStrip agency={agency} years={years} locale={locale} />
      {reported.length > 0 && (
        <p className="mt-3 text-sm">
          <Link href={findingsPath(locale, { u: agency.id })} prefetch={false} className="link">
            {words.findings.linkAll}
          </Link>
        </p>
      )}
      {reported.length > 0 && <AgencyCharts agency={agency} data={data} trend={trend} years={yearSpan(reported)} locale={locale} />}
      {reported.length > 0 && <ChainView chain={toChain(agency, locale)} locale={locale} />}
    </>
  )
}
