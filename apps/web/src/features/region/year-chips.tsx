import { type Locale, messagesOf } from '@gongkai/shared'
import Link from 'next/link'
import { reportPath } from '../../lib/paths.ts'
import type { YearState } from './to-agency-rows.ts'

interface Props {
  readonly agencyId: string
  readonly years: readonly YearState[]
  readonly locale: Locale
}

const chip = 'grid h-6 w-7 place-items-center text-xs'

/** A year each: with a report it leads there (underlined where something was found), without one it is hatched. */
export function YearChips({ agencyId, years, locale }: Props) {
  const words = messagesOf(locale).region.agencies
  return (
    <ul className="flex flex-wrap gap-px">
      {years.map(({ year, published, failures, uncertain }) => {
        const short = String(year).slice(2)
        const hint = !published
          ? words.yearMissing({ year })
          : failures + uncertain > 0
            ? words.yearHasFindings({ year, failures, uncertain })
            : words.yearHas({ year })
        const found = failures > 0 ? 'border-b-2 border-alarm' : uncertain > 0 ? 'border-b-2 border-doubt' : ''
        return (
          <li key={year}>
            {published ? (
              <Link
                href={reportPath(locale, agencyId, year)}
                prefetch={false}
                title={hint}
                className={`${chip} bg-panel text-ink hover:bg-line ${found}`}
              >
                <span aria-hidden="true">{short}</span>
                <span className="sr-only">{hint}</span>
              </Link>
            ) : (
              <span title={hint} className={`${chip} hatched text-ink-3`}>
                <span aria-hidden="true">—</span>
                <span className="sr-only">{hint}</span>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
