import { type Locale, messagesOf } from '@gongkai/shared'
import { Breadcrumb } from '../../components/breadcrumb.tsx'
import { FindingCount } from '../../components/finding-count.tsx'
import { InventedBadge, InventedBanner } from '../../components/invented.tsx'
import { PageTitle } from '../../components/page-title.tsx'
import { regionCrumbs } from '../../components/region-crumbs.ts'
import { agencyPath } from '../../lib/paths.ts'
import { ReportFacts } from './report-facts.tsx'
import type { ReportData } from './report-query.ts'
import { ReportSource } from './report-source.tsx'
import { ReportView } from './report-view.tsx'
import { toReportModel } from './to-report-model.ts'
import { YearSteps } from './year-steps.tsx'

/** The page of one report: what it is, and its tables, text and findings. */
export function ReportPageView({ report, locale }: { readonly report: ReportData; readonly locale: Locale }) {
  const { agency, year, findingCounts } = report
  const crumbs = [...regionCrumbs(agency.region?.path ?? [], locale), { label: agency.name, href: agencyPath(locale, agency.id) }]
  return (
    <>
      {agency.invented && <InventedBanner locale={locale} />}
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <Breadcrumb crumbs={crumbs} locale={locale} />
        <YearSteps agencyId={agency.id} years={agency.reports.map((one) => one.year)} year={year} locale={locale} />
      </div>
      <PageTitle
        title={messagesOf(locale).report.title({ agency: agency.name, year })}
        aside={
          <>
            {agency.invented && <InventedBadge locale={locale} />}
            {findingCounts.failures + findingCounts.uncertain > 0 && <FindingCount {...findingCounts} locale={locale} />}
          </>
        }
      />
      <ReportFacts report={report} locale={locale} />
      <ReportSource report={report} locale={locale} />
      <ReportView model={toReportModel(report, locale)} locale={locale} />
    </>
  )
}
