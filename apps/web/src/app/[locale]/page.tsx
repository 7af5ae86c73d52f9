import { notFound } from 'next/navigation'
import type { SearchParams } from 'nuqs/server'
import { ProblemView } from '../../components/problem-view.tsx'
import { exampleQuery, homeQuery, searchQuery } from '../../features/home/home-query.ts'
import { HomeView } from '../../features/home/home-view.tsx'
import { toExample } from '../../features/home/to-example.ts'
import { ask } from '../../graphql/client.ts'
import { apiLocale, readLocale } from '../../lib/locale.ts'
import { loadHomeParams } from '../../lib/search-params.ts'

interface Props {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<SearchParams>
}

export default async function HomePage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale)
  if (!locale) notFound()
  const query = (await loadHomeParams(searchParams)).q.trim()
  const [home, example, search] = await Promise.all([
    ask(homeQuery, {}),
    ask(exampleQuery, { locale: apiLocale[locale] }),
    query ? ask(searchQuery, { name: query }) : null,
  ])
  if (!home.ok) return <ProblemView problem={home.problem} locale={locale} />
  if (search && !search.ok) return <ProblemView problem={search.problem} locale={locale} />
  const shown = example.ok ? toExample(example.data.reports.nodes) : null
  return <HomeView data={home.data} example={shown} search={search && { query, found: search.data }} locale={locale} />
}
