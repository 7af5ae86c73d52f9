import { messagesOf } from '@gongkai/shared'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import type { SearchParams } from 'nuqs/server'
import { PageTitle } from '../../../components/page-title.tsx'
import { ProblemView } from '../../../components/problem-view.tsx'
import { FindingsView } from '../../../features/findings/findings-view.tsx'
import { loadFindings, loadScope } from '../../../features/findings/load-findings.ts'
import { readLocale } from '../../../lib/locale.ts'
import { homePath } from '../../../lib/paths.ts'
import { loadFindingsParams } from '../../../lib/search-params.ts'

interface Props {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = readLocale((await params).locale) ?? 'zh'
  const scope = await loadScope(await loadFindingsParams(searchParams), locale)
  const words = messagesOf(locale).findings
  return { title: scope.ok && scope.data ? words.titleOf({ name: scope.data.name }) : words.title }
}

export default async function FindingsPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale)
  if (!locale) notFound()
  const query = await loadFindingsParams(searchParams)
  const scope = await loadScope(query, locale)
  if (!scope.ok) return <ProblemView problem={scope.problem} locale={locale} />
  if (!scope.data) {
    if (query.r || query.u) notFound()
    const words = messagesOf(locale)
    return (
      <>
        <div className="pt-6" />
        <PageTitle title={words.findings.title} lead={<p>{words.findings.chooseScope}</p>} />
        <Link href={homePath(locale)} className="link">
          {words.home.choose}
        </Link>
      </>
    )
  }
  const answer = await loadFindings(query, locale)
  if (!answer.ok) return <ProblemView problem={answer.problem} locale={locale} />
  return <FindingsView scope={scope.data} params={query} data={answer.data} locale={locale} />
}
