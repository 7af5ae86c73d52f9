import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProblemView } from '../../../../components/problem-view.tsx'
import { AgencyView } from '../../../../features/agency/agency-view.tsx'
import { loadAgency } from '../../../../features/agency/load-agency.ts'
import { readLocale } from '../../../../lib/locale.ts'

interface Props {
  readonly params: Promise<{ locale: string; id: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const answer = await loadAgency(id, readLocale(locale) ?? 'zh')
  return answer.ok && answer.data.agency ? { title: answer.data.agency.name } : {}
}

export default async function AgencyPage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = readLocale(segment)
  if (!locale) notFound()
  const answer = await loadAgency(id, locale)
  if (!answer.ok) return <ProblemView problem={answer.problem} locale={locale} />
  const { agency } = answer.data
  if (!agency) notFound()
  return <AgencyView agency={agency} data={answer.data} locale={locale} />
}
