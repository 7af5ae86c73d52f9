import { messagesOf } from '@gongkai/shared'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProblemView } from '../../../components/problem-view.tsx'
import { checksQuery } from '../../../features/checks/checks-query.ts'
import { ChecksView } from '../../../features/checks/checks-view.tsx'
import { ask } from '../../../graphql/client.ts'
import { apiLocale, readLocale } from '../../../lib/locale.ts'

interface Props {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesOf(readLocale((await params).locale) ?? 'zh').checks.title }
}

export default async function ChecksPage({ params }: Props) {
  const locale = readLocale((await params).locale)
  if (!locale) notFound()
  const answer = await ask(checksQuery, { locale: apiLocale[locale] })
  if (!answer.ok) return <ProblemView problem={answer.problem} locale={locale} />
  return <ChecksView checks={answer.data.checks} locale={locale} />
}
