import { formatNumber, type Locale, messagesOf } from '@gongkai/shared'
import Link from 'next/link'
import { InventedBadge } from '../../components/invented.tsx'
import { reportPath } from '../../lib/paths.ts'
import { figureLabel } from '../report/figure-label.ts'
import type { Example } from './to-example.ts'

/** A sentence and a cell that contradict each other, marked as on the report's page. */
export function ExampleCard({ example: { report, finding, quote, cell }, locale }: { readonly example: Example; readonly locale: Locale }) {
  const words = messagesOf(locale)
  const { example } = words.home
  const label = figureLabel(cell.key, locale).split(' › ').slice(-2).join(' › ')
  return (
    <aside aria-label={example.title} className="h-fit border border-line px-5 py-4 text-sm">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-xs text-ink-2">
        {example.title} · {words.report.title({ agency: report.agency.name, year: report.year })}
        {report.agency.invented && <InventedBadge locale={locale} />}
      </p>
      <dl className="mt-3 grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
        <dt className="text-xs text-ink-2">{example.text}</dt>
        <dd>
          …<mark className="bg-mark-strong px-0.5 text-ink">{quote}</mark>…
        </dd>
        <dt className="text-xs text-ink-2">{example.table}</dt>
        <dd className="flex border border-line">
          <span className="grow bg-panel px-2 py-1 text-ink-2">{label}</span>
          <span className="min-w-12 border-l border-line bg-mark px-2 py-1 text-right font-semibold outline-2 -outline-offset-2 outline-ink">
            {formatNumber(cell.value, locale)}
          </span>
        </dd>
      </dl>
      <p className="mt-3">
        <span className="font-semibold text-alarm">
          <span aria-hidden="true">✕ </span>
          {words.outcomes.FAIL}
        </span>{' '}
        {finding.message}
      </p>
      <Link href={reportPath(locale, report.agency.id, report.year, { f: finding.fingerprint })} className="mt-2 inline-block link">
        {example.see}
      </Link>
    </aside>
  )
}
