import { type Locale, messagesOf } from '@gongkai/shared'
import Link from 'next/link'
import { reportPath } from '../../lib/paths.ts'
import type { ReportData } from './report-query.ts'
import { toFactItems } from './to-fact-items.ts'

/** Form used and form due are two facts, and both are shown; so is what the report says of itself, each fact with its place in the text. */
export function ReportFacts({ report, locale }: { readonly report: ReportData; readonly locale: Locale }) {
  const words = messagesOf(locale)
  const { meta } = words.report
  const hasForm = report.formDetected !== 'FREEFORM'
  const outdated = hasForm && report.formExpected !== null && report.formDetected !== report.formExpected
  const due = report.formExpected ? words.forms[report.formExpected] : words.forms.none
  const facts = toFactItems(report, locale)
  const days = [
    { id: 'publishedOn', label: meta.published },
    { id: 'signedOn', label: meta.signed },
  ]
  const others = facts.filter(({ id }) => !days.some((day) => day.id === id))
  const link = ({ id, text }: { readonly id: string; readonly text: string }) => (
    <Link href={reportPath(locale, report.agency.id, report.year, { hl: id })} scroll={false} className="link break-all">
      {text}
    </Link>
  )
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-3 border-y border-line py-3 text-sm">
      <Fact label={meta.form}>
        {words.forms[report.formDetected]}
        <span className={outdated ? 'ml-2 text-alarm' : 'ml-2 text-ink-2'}>
          {outdated ? `✕ ${meta.outdated}` : hasForm ? meta.asDue : meta.noForm}
        </span>
      </Fact>
      {(outdated || !hasForm) && <Fact label={meta.formDue}>{due}</Fact>}
      {days.map(({ id, label }) => {
        const stated = facts.find((fact) => fact.id === id)
        return (
          <Fact key={id} label={label}>
            {stated ? link(stated) : <span className="text-ink-3">{meta.notStated}</span>}
          </Fact>
        )
      })}
      {others.map((fact) => (
        <Fact key={fact.id} label={fact.label}>
          {link(fact)}
        </Fact>
      ))}
      <Fact label={meta.version}>
        {meta.versionOf({ version: report.version, count: Math.max(1, report.versions.length) })}
        {!report.isCurrent && (
          <span className="ml-2 text-doubt">
            {meta.notCurrent}{' '}
            <Link href={reportPath(locale, report.agency.id, report.year)} className="link">
              {meta.toCurrent}
            </Link>
          </span>
        )}
      </Fact>
    </dl>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-xs text-ink-2">{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
