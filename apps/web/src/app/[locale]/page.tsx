import { notFound } from 'next/navigation'
import type { SearchParams } from 'nuqs/server'
import { ProblemView } from '../../components/problem-view.tsx'
import { homeQuery, searchQuery } from '../../features/home/home-query.ts'
import { HomeView } from '../../features/home/home-view.tsx'
import { ask } from '../../graphql/client.ts'
import { readLocale } from '../../lib/locale.ts'
import { loadHomeParams } from '../../lib/search-params.ts'

interface Props {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<SearchParams>
}

export default async function HomePage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale)
  if (!locale) notFound()
  const query = (await loadHomeParams(searchParams)).q.trim()
  const [home, search] = await Promise.all([ask(homeQuery, {}), query ? ask(searchQuery, { name: query }) : null])
  if (!home.ok) return <ProblemView problem={home.problem} locale={locale} />
  if (search && !search.ok) return <ProblemView problem={search.problem} locale={locale} />
  return <HomeView data={home.data} search={search && { query, found: search.data }} locale={locale} />
}
