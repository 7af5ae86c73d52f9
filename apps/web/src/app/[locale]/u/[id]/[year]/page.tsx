import { messagesOf } from '@gongkai/shared'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { SearchParams } from 'nuqs/server'
import { ProblemView } from '../../../../../components/problem-view.tsx'
import { loadReport } from '../../../../../features/report/load-report.ts'
import { ReportPageView } from '../../../../../features/report/report-page-view.tsx'
import { readLocale } from '../../../../../lib/locale.ts'
import { loadReportParams } from '../../../../../lib/search-params.ts'

interface Props {
  readonly params: Promise<{ locale: string; id: string; year: string }>
  readonly searchParams: Promise<SearchParams>
}

async function load({ params, searchParams }: Props) {
  const { locale: segment, id, year } = await params
  const locale = readLocale(segment)
  if (!locale || !/^\d{4}$/.test(year)) notFound()
  const { v } = await loadReportParams(searchParams)
  return { locale, answer: await loadReport(id, Number(year), v, locale) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, answer } = await load(props)
  if (!answer.ok || !answer.data.report) return {}
  const { agency, year } = answer.data.report
  return { title: messagesOf(locale).report.title({ agency: agency.name, year }) }
}

export default async function ReportPage(props: Props) {
  const { locale, answer } = await load(props)
  if (!answer.ok) return <ProblemView problem={answer.problem} locale={locale} />
  const { report } = answer.data
  if (!report) notFound()
  return <ReportPageView report={report} locale={locale} />
}
