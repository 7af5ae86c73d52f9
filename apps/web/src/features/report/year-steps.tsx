import type { Locale } from '@gongkai/shared'
import { messagesOf } from '@gongkai/shared'
import Link from 'next/link'
import { reportPath } from '../../lib/paths.ts'

interface Props {
  readonly agencyId: string
  readonly years: readonly number[]
  readonly year: number
  readonly locale: Locale
}

/** The agency's other reports, a step away. */
export function YearSteps({ agencyId, years, year, locale }: Props) {
  if (years.length < 2) return null
  return (
    <nav aria-label={messagesOf(locale).agency.strip} className="pt-5 text-sm">
      <ul className="flex flex-wrap gap-x-2.5">
        {years.map((one) => (
          <li key={one}>
            {one === year ? (
              <span aria-current="page" className="border-b-2 border-ink font-semibold">
                {one}
              </span>
            ) : (
              <Link href={reportPath(locale, agencyId, one)} prefetch={false} className="text-ink-2 hover:text-ink hover:underline">
                {one}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
