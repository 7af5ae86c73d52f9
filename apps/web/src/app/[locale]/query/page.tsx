import { messagesOf } from '@gongkai/shared'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { SearchParams } from 'nuqs/server'
import { readEnv } from '../../../env.ts'
import { QueryView } from '../../../features/query/query-view.tsx'
import { readExamples } from '../../../features/query/read-examples.ts'
import { ask } from '../../../graphql/client.ts'
import { graphql } from '../../../graphql/graphql.ts'
import { readLocale } from '../../../lib/locale.ts'
import { loadQueryParams } from '../../../lib/search-params.ts'

interface Props {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<SearchParams>
}

const inventedQuery = graphql('query HasInvented { dataset { hasInvented } }')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesOf(readLocale((await params).locale) ?? 'zh').query.title }
}

export default async function QueryPage({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale)
  if (!locale) notFound()
  const { example } = await loadQueryParams(searchParams)
  const dataset = await ask(inventedQuery, {})
  const hasInvented = dataset.ok && dataset.data.dataset.hasInvented
  return <QueryView examples={await readExamples()} chosen={example} endpoint={readEnv().apiUrl} hasInvented={hasInvented} locale={locale} />
}
