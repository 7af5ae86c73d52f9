import { type Locale, messagesOf, type Outcome } from '@gongkai/shared'
import Link from 'next/link'
import { camelCase } from '../../lib/camel-case.ts'
import { agencyPath, checksPath, reportPath } from '../../lib/paths.ts'
import { readableQuote } from '../../lib/readable-quote.ts'
import type { ListedFinding } from './findings-query.ts'

interface Props {
  readonly finding: ListedFinding
  /** Left out in the list of one agency. */
  readonly namesAgency: boolean
  readonly locale: Locale
}

const colours: Readonly<Partial<Record<Outcome, string>>> = { FAIL: 'text-alarm', UNCERTAIN: 'text-doubt' }
const signs: Readonly<Record<Outcome, string>> = { FAIL: '✕', UNCERTAIN: '?', NOT_ASSESSABLE: '–', INFO: 'i', PASS: '✓' }

/** One finding of a list: whose and of which year, what was found, the words on both sides, and the way to both places. */
export function FindingRow({ finding, namesAgency, locale }: Props) {
  const words = messagesOf(locale)
  const { outcome, check, report, message, fingerprint } = finding
  const { agency, year } = report
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-line py-3 md:grid-cols-[13rem_1fr]">
      <p className="text-sm">
        <Link href={reportPath(locale, agency.id, year)} prefetch={false} className="font-semibold hover:underline">
          {year}
        </Link>{' '}
        {namesAgency && (
          <Link href={agencyPath(locale, agency.id)} prefetch={false} className="hover:underline" title={agency.name}>
            {agency.shortName}
          </Link>
        )}
        <span className="mt-0.5 flex flex-wrap gap-x-2 text-xs text-ink-2 md:flex-col">
          <span className={`font-semibold ${colours[outcome] ?? ''}`}>
            <span aria-hidden="true">{signs[outcome]} </span>
            {words.outcomes[outcome]} · {words.severities[camelCase(finding.severity)]}
          </span>
          <span>{words.findingClasses[camelCase(finding.class)]}</span>
        </span>
      </p>
      <div className="min-w-0">
        <p className="text-xs text-ink-2">
          <Link href={checksPath(locale, check.id)} prefetch={false} title={words.report.lawOf} className="hover:text-ink hover:underline">
            {check.id} {check.title}
          </Link>
        </p>
        <p className="mt-0.5 break-words">{message}</p>
        <Quotes finding={finding} locale={locale} />
        <p className="mt-1.5 text-sm">
          <Link href={reportPath(locale, agency.id, year, { f: fingerprint, tab: 'findings' })} prefetch={false} className="link">
            {words.findings.open}
          </Link>
        </p>
      </div>
    </li>
  )
}

/** A number alone says nothing without its table; words do. */
const leastQuote = 3
const listed = 3

function Quotes({ finding: { sources, others }, locale }: Omit<Props, 'namesAgency'>) {
  const words = messagesOf(locale).report
  const own = quotesOf(sources)
  const sides = [
    ...(own.length > 0 ? [{ label: null, quotes: own }] : []),
    ...others
      .map(({ year, sources: there }) => ({ label: words.otherYear({ year }), quotes: quotesOf(there) }))
      .filter(({ quotes }) => quotes.length > 0),
  ]
  if (sides.length === 0) return null
  return (
    <ul className="mt-1.5 space-y-1 text-xs">
      {sides.map(({ label, quotes }) => (
        <li key={label} className="flex flex-wrap items-baseline gap-1.5">
          {label && <span className="text-ink-2">{label}</span>}
          {quotes.slice(0, listed).map((quote) => (
            <q key={quote} lang="zh-CN" className="max-w-full truncate bg-mark px-1.5 py-0.5 before:content-['“'] after:content-['”']">
              {quote.slice(0, 60)}
            </q>
          ))}
        </li>
      ))}
    </ul>
  )
}

function quotesOf(sources: readonly { readonly quote: string }[]): string[] {
  return [...new Set(sources.map(({ quote }) => readableQuote(quote)))].filter((quote) => quote.length > leastQuote)
}
