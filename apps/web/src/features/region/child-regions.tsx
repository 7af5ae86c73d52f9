import { formatYears, type Locale, messagesOf } from '@gongkai/shared'
import Link from 'next/link'
import { InventedBadge } from '../../components/invented.tsx'
import { regionPath } from '../../lib/paths.ts'
import type { Region } from './region-query.ts'

interface Props {
  readonly regions: Region['children']['nodes']
  readonly total: number
  /** The region above is invented and says so: its own need not say it again. */
  readonly invented: boolean
  readonly locale: Locale
}

export function ChildRegions({ regions, total, invented: above, locale }: Props) {
  return (
    <>
      <ul className="grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
        {regions.map(({ code, name, years, invented }) => (
          <li key={code} className="flex flex-wrap items-baseline justify-between gap-x-3 border-b border-line py-2">
            <span className="flex flex-wrap items-baseline gap-x-2">
              <Link href={regionPath(locale, code)} className="link" prefetch={false}>
                {name}
              </Link>
              {invented && !above && <InventedBadge locale={locale} />}
            </span>
            <span className="text-xs text-ink-2">{formatYears(years, locale)}</span>
          </li>
        ))}
      </ul>
      {total > regions.length && <p className="mt-3 text-sm text-ink-2">{messagesOf(locale).home.more({ shown: regions.length, total })}</p>}
    </>
  )
}
