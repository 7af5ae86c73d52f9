import { type Locale, messagesOf } from '@gongkai/shared'
import { ProblemView } from '../../components/problem-view.tsx'
import { AgencyTable } from './agency-table.tsx'
import { loadAgencies } from './load-agencies.ts'
import { toAgencyRows } from './to-agency-rows.ts'

interface Props {
  readonly code: string
  readonly years: readonly number[]
  readonly locale: Locale
}

/** The list of agencies, read apart from the rest of the page: it is the longest part, and if it fails, it fails alone. */
export async function AgencyList({ code, years, locale }: Props) {
  const answer = await loadAgencies(code)
  if (!answer.ok) return <ProblemView problem={answer.problem} locale={locale} heading="p" />
  const { agencies, total } = answer.data
  const words = messagesOf(locale).region.agencies
  if (agencies.length === 0) return <p className="text-ink-2">{words.emptyList}</p>
  return (
    <>
      <AgencyTable rows={toAgencyRows(agencies, years, locale)} locale={locale} />
      {total > agencies.length && <p className="mt-3 text-sm text-ink-2">{words.cut({ shown: agencies.length, total })}</p>}
    </>
  )
}
