import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { SearchParams } from 'nuqs/server'
import { ProblemView } from '../../../../components/problem-view.tsx'
import { loadRegion, loadRegionFindings } from '../../../../features/region/load-region.ts'
import { RegionView } from '../../../../features/region/region-view.tsx'
import { readLocale } from '../../../../lib/locale.ts'
import { loadRegionParams } from '../../../../lib/search-params.ts'

interface Props {
  readonly params: Promise<{ locale: string; code: string }>
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params
  const answer = await loadRegion(code, readLocale(locale) ?? 'zh')
  return answer.ok && answer.data.region ? { title: answer.data.region.name } : {}
}

export default async function RegionPage({ params, searchParams }: Props) {
  const { locale: segment, code } = await params
  const locale = readLocale(segment)
  if (!locale) notFound()
  const answer = await loadRegion(code, locale)
  if (!answer.ok) return <ProblemView problem={answer.problem} locale={locale} />
  const { region } = answer.data
  if (!region) notFound()
  const findings = await loadRegionFindings(code, answer.data)
  const { scope } = await loadRegionParams(searchParams)
  return <RegionView region={region} data={answer.data} findings={findings} scope={scope} locale={locale} />
}
