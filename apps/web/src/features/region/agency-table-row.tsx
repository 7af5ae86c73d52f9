import { type Locale, messagesOf } from '@gongkai/shared'
import Link from 'next/link'
import { FindingCount } from '../../components/finding-count.tsx'
import { agencyPath } from '../../lib/paths.ts'
import type { AgencyRow } from './to-agency-rows.ts'
import { YearChips } from './year-chips.tsx'

/** One agency: a line of the table, on a narrow screen a block of three lines. */
export function AgencyTableRow({ row, locale }: { readonly row: AgencyRow; readonly locale: Locale }) {
  const words = messagesOf(locale)
  return (
    <tr className="border-b border-line max-md:flex max-md:flex-wrap max-md:items-baseline max-md:gap-x-3 max-md:py-2.5">
      <th scope="row" className="py-2 pr-4 text-left font-normal max-md:p-0">
        <Link href={agencyPath(locale, row.id)} className="link" prefetch={false}>
          {row.name}
        </Link>
      </th>
      <td className="py-2 pr-4 whitespace-nowrap text-ink-2 max-md:p-0">{words.kinds[row.kind]}</td>
      <td className="py-2 pr-4 max-md:w-full max-md:py-1.5">
        <YearChips agencyId={row.id} years={row.years} locale={locale} />
      </td>
      <td className="py-2 pl-4 text-right whitespace-nowrap max-md:p-0" title={row.receivedNote ?? undefined}>
        <span className="text-ink-2 md:hidden">{words.region.agencies.received} </span>
        {row.latestYear !== null && <span className="mr-2 text-xs text-ink-3">{words.region.agencies.receivedIn({ year: row.latestYear })}</span>}
        {row.receivedText}
      </td>
      <td className="py-2 pl-4 text-right whitespace-nowrap max-md:ml-auto max-md:p-0">
        <FindingCount failures={row.failures} uncertain={row.uncertain} locale={locale} />
      </td>
    </tr>
  )
}
