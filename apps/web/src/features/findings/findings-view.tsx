import { formatNumber, type Locale, messagesOf } from '@gongkai/shared'
import Link from 'next/link'
import { Breadcrumb } from '../../components/breadcrumb.tsx'
import { InventedBadge, InventedBanner } from '../../components/invented.tsx'
import { PageTitle } from '../../components/page-title.tsx'
import { findingsPath } from '../../lib/paths.ts'
import { FindingFilter } from './finding-filter.tsx'
import { FindingRow } from './finding-row.tsx'
import type { FindingsData } from './findings-query.ts'
import type { FindingsScope } from './load-findings.ts'
import { toOptions } from './to-options.ts'
import type { FindingsParams } from './to-variables.ts'

interface Props {
  readonly scope: FindingsScope
  readonly params: FindingsParams
  readonly data: FindingsData
  readonly locale: Locale
}

/** The findings of a region or an agency, newest year first, narrowed by what the address says. */
export function FindingsView({ scope, params, data, locale }: Props) {
  const words = messagesOf(locale).findings
  const { nodes, totalCount, pageInfo } = data.findings
  const isFiltered = [params.y, params.class, params.severity, params.outcome, params.check].some((value) => value !== null)
  return (
    <>
      {scope.invented && <InventedBanner locale={locale} />}
      <Breadcrumb crumbs={scope.crumbs} locale={locale} />
      <PageTitle title={words.titleOf({ name: scope.name })} aside={scope.invented && <InventedBadge locale={locale} />} lead={<p>{words.lead}</p>} />
      <FindingFilter options={toOptions(data.scope.counts)} years={scope.years} locale={locale} />
      <p role="status" className="border-b border-line-strong pb-2 text-sm text-ink-2">
        {words.shown({ shown: nodes.length, count: formatNumber(totalCount, locale) })}
      </p>
      {nodes.length === 0 && <p className="py-6 text-ink-2">{isFiltered ? words.noneFiltered : words.none}</p>}
      <ul>
        {nodes.map((finding) => (
          <FindingRow key={finding.id} finding={finding} namesAgency={!params.u} locale={locale} />
        ))}
      </ul>
      <Steps params={params} next={pageInfo.hasNextPage ? pageInfo.endCursor : null} locale={locale} />
    </>
  )
}

const step = 'border border-line-strong px-3 py-1 hover:border-ink'

function Steps({ params, next, locale }: { readonly params: FindingsParams; readonly next: string | null; readonly locale: Locale }) {
  const words = messagesOf(locale)
  if (!next && !params.after) return null
  return (
    <nav aria-label={words.region.page.label} className="mt-4 flex gap-3 text-sm">
      {params.after && (
        <Link href={findingsPath(locale, { ...params, after: null })} prefetch={false} className={step}>
          {words.findings.first}
        </Link>
      )}
      {next && (
        <Link href={findingsPath(locale, { ...params, after: next })} prefetch={false} className={step}>
          {words.findings.next}
        </Link>
      )}
    </nav>
  )
}
