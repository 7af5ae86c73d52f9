import { formatYears, type Locale, messagesOf } from '@gongkai/shared'
import Link from 'next/link'
import { InventedBadge } from '../../components/invented.tsx'
import { regionPath } from '../../lib/paths.ts'
import type { HomeData, HomeRegion } from './home-query.ts'
import { toRegionGroups } from './to-region-groups.ts'

/** The counties that have reports, under their province and city. */
export function RegionChooser({ data, locale }: { readonly data: HomeData; readonly locale: Locale }) {
  const { counties, cities, provinces } = data
  return (
    <div>
      {toRegionGroups(counties.nodes, [...cities.nodes, ...provinces.nodes]).map(({ above, regions }) => (
        <div
          key={`${above.at(-1)?.code} ${regions[0]?.code}`}
          className="grid items-baseline gap-x-8 border-t border-line py-3 first:border-t-0 sm:grid-cols-[16rem_1fr]"
        >
          <p className="py-1 text-sm text-ink-2">
            {above.map(({ code, name }, index) => (
              <span key={code}>
                {index > 0 && <span className="px-1 text-ink-3">/</span>}
                <Link href={regionPath(locale, code)} className="hover:text-ink hover:underline">
                  {name}
                </Link>
              </span>
            ))}
          </p>
          <ul>
            {regions.map((region) => (
              <RegionRow key={region.code} region={region} locale={locale} />
            ))}
          </ul>
        </div>
      ))}
      {counties.totalCount > counties.nodes.length && (
        <p className="mt-2 text-sm text-ink-2">{messagesOf(locale).home.more({ shown: counties.nodes.length, total: counties.totalCount })}</p>
      )}
    </div>
  )
}

function RegionRow({ region, locale }: { readonly region: HomeRegion; readonly locale: Locale }) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 py-1">
      <Link href={regionPath(locale, region.code)} className="link text-base">
        {region.name}
      </Link>
      {region.invented && <InventedBadge locale={locale} />}
      <span className="text-sm text-ink-2">{formatYears(region.years, locale)}</span>
    </li>
  )
}
