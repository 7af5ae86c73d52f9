import { type Locale, messagesOf } from '@gongkai/shared'
import Link from 'next/link'
import { Suspense } from 'react'
import { Breadcrumb } from '../../components/breadcrumb.tsx'
import { HeadlineFigures } from '../../components/headline-figures.tsx'
import { InventedBadge, InventedBanner } from '../../components/invented.tsx'
import { PageTitle } from '../../components/page-title.tsx'
import { regionCrumbs } from '../../components/region-crumbs.ts'
import { Section } from '../../components/section.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { findingsPath } from '../../lib/paths.ts'
import { toTrend } from '../trend/to-trend.ts'
import { yearSpan } from '../trend/trend.ts'
import { AgencyList } from './agency-list.tsx'
import { ChildRegions } from './child-regions.tsx'
import type { RegionFindings } from './load-region.ts'
import { RegionCharts } from './region-charts.tsx'
import type { Region, RegionData } from './region-query.ts'
import { toHeadline } from './to-headline.ts'
import { toRegionFigures } from './to-region-figures.ts'

interface Props {
  readonly region: Region
  readonly data: RegionData
  readonly findings: RegionFindings | null
  readonly scope: 'units' | 'own'
  readonly locale: Locale
}

export function RegionView({ region, data, findings, scope, locale }: Props) {
  const words = messagesOf(locale)
  const years = yearSpan(region.years)
  const units = toTrend(data.trend, 'UNITS')
  const own = toTrend(data.trend, 'OWN_REPORT')
  return (
    <>
      {region.invented && <InventedBanner locale={locale} />}
      <Breadcrumb crumbs={regionCrumbs(region.path.slice(0, -1), locale)} locale={locale} />
      <PageTitle
        title={region.name}
        aside={
          <>
            <span>{words.levels[region.level]}</span>
            {region.invented && <InventedBadge locale={locale} />}
          </>
        }
        lead={<p>{toHeadline(units, own, years, locale)}</p>}
      />
      {findings && <HeadlineFigures label={words.region.sumShort} figures={toRegionFigures(units, findings, locale)} />}
      {region.years.length > 0 && (
        <p className="mt-3 text-sm">
          <Link href={findingsPath(locale, { r: region.code })} prefetch={false} className="link">
            {words.findings.linkAll}
          </Link>
        </p>
      )}
      <RegionCharts region={region} data={data} units={units} own={own} years={years} scope={scope} locale={locale} />
      <Section id="agencies" title={words.region.agencies.title}>
        <Suspense fallback={<Skeleton rows={8} label={words.loading.region} />}>
          <AgencyList code={region.code} years={years} locale={locale} />
        </Suspense>
      </Section>
      {region.children.nodes.length > 0 && (
        <Section id="children" title={words.region.children.title}>
          <ChildRegions regions={region.children.nodes} total={region.children.totalCount} invented={region.invented} locale={locale} />
        </Section>
      )}
    </>
  )
}
