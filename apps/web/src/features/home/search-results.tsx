import { type Locale, messagesOf } from '@gongkai/shared'
import Link from 'next/link'
import { InventedBadge } from '../../components/invented.tsx'
import { agencyPath, homePath, regionPath } from '../../lib/paths.ts'
import type { SearchData } from './home-query.ts'

interface Props {
  readonly query: string
  readonly found: SearchData
  readonly locale: Locale
}

interface Row {
  readonly key: string
  readonly href: string
  readonly name: string
  readonly where: string
  readonly invented: boolean
}

/** Regions and agencies whose names hold what was asked for, each with its full path. */
export function SearchResults({ query, found, locale }: Props) {
  const words = messagesOf(locale)
  const regions = found.regions.nodes.map((region): Row => {
    const where = region.path.slice(0, -1).map(({ name }) => name)
    return {
      key: region.code,
      href: regionPath(locale, region.code),
      name: region.name,
      where: [where.join(' / '), words.levels[region.level]].filter(Boolean).join(' · '),
      invented: region.invented,
    }
  })
  const agencies = found.agencies.nodes.map((agency): Row => {
    const where = agency.region?.path.map(({ name }) => name).join(' / ') ?? words.home.placementOpen
    return { key: agency.id, href: agencyPath(locale, agency.id), name: agency.name, where, invented: agency.invented }
  })
  return (
    <div>
      <p className="mb-4 flex flex-wrap gap-x-4 text-sm text-ink-2" role="status">
        {regions.length + agencies.length > 0 ? words.home.results({ query }) : words.home.noResults({ query })}
        <Link href={homePath(locale)} className="link">
          {words.home.clear}
        </Link>
      </p>
      <Rows title={words.home.resultRegions} rows={regions} total={found.regions.totalCount} locale={locale} />
      <Rows title={words.home.resultAgencies} rows={agencies} total={found.agencies.totalCount} locale={locale} />
    </div>
  )
}

function Rows({
  title,
  rows,
  total,
  locale,
}: {
  readonly title: string
  readonly rows: readonly Row[]
  readonly total: number
  readonly locale: Locale
}) {
  if (rows.length === 0) return null
  return (
    <div className="mb-6">
      <h3 className="border-b border-line pb-1 text-xs text-ink-2">{title}</h3>
      <ul>
        {rows.map(({ key, href, name, where, invented }) => (
          <li key={key} className="flex flex-wrap items-baseline gap-x-3 border-b border-line py-2">
            <Link href={href} className="link">
              {name}
            </Link>
            <span className="text-sm text-ink-2">{where}</span>
            {invented && <InventedBadge locale={locale} />}
          </li>
        ))}
      </ul>
      {total > rows.length && <p className="mt-2 text-sm text-ink-2">{messagesOf(locale).home.more({ shown: rows.length, total })}</p>}
    </div>
  )
}
