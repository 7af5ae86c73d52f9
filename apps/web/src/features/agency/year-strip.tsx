import { type Locale, messagesOf } from '@gongkai/shared'
import Link from 'next/link'
import { FindingCount } from '../../components/finding-count.tsx'
import { reportPath } from '../../lib/paths.ts'
import type { Agency } from './agency-query.ts'

interface Props {
  readonly agency: Agency
  readonly years: readonly number[]
  readonly locale: Locale
}

/** A box a year: with a report it leads there and tells its form and what was found, without one it is hatched. */
export function YearStrip({ agency, years, locale }: Props) {
  const words = messagesOf(locale)
  const byYear = new Map(agency.reports.map((report) => [report.year, report]))
  return (
    <nav aria-label={words.agency.strip}>
      <ul className="grid grid-cols-2 gap-px border border-line bg-line sm:grid-cols-3 md:grid-cols-5">
        {years.map((year) => {
          const report = byYear.get(year)
          return (
            <li key={year} className="bg-ground">
              {report ? (
                <Link href={reportPath(locale, agency.id, year)} prefetch={false} className="group block h-full px-3 py-2.5 hover:bg-panel">
                  <span className="flex items-baseline justify-between gap-2">
                    <span className="font-semibold group-hover:underline">{year}</span>
                    {report.findingCounts.failures + report.findingCounts.uncertain > 0 && (
                      <span className="text-xs">
                        <FindingCount failures={report.findingCounts.failures} uncertain={report.findingCounts.uncertain} locale={locale} />
                      </span>
                    )}
                  </span>
                  <span className="block text-xs text-ink-2">{words.forms[report.formDetected]}</span>
                </Link>
              ) : (
                <div className="hatched h-full px-3 py-2.5 text-ink-2">
                  <span className="block">{year}</span>
                  <span className="block text-xs">{words.agency.stripMissing}</span>
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
