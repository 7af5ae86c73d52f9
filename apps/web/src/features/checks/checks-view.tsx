import { type Locale, messagesOf, outcomes } from '@gongkai/shared'
import { PageTitle } from '../../components/page-title.tsx'
import { Section } from '../../components/section.tsx'
import { camelCase } from '../../lib/camel-case.ts'
import type { ListedCheck } from './checks-query.ts'

/** What each check means, and what its outcomes mean. */
export function ChecksView({ checks, locale }: { readonly checks: readonly ListedCheck[]; readonly locale: Locale }) {
  const words = messagesOf(locale)
  return (
    <>
      <div className="pt-6" />
      <PageTitle title={words.checks.title} lead={words.checks.lead} />
      {checks.length === 0 && <p className="text-ink-2">{words.checks.none}</p>}
      <ul className="border-t border-line-strong">
        {checks.map((check) => (
          <Entry key={check.id} check={check} locale={locale} />
        ))}
      </ul>
      <Section id="outcomes" title={words.checks.outcomesTitle}>
        <dl className="grid max-w-3xl gap-x-6 gap-y-2 sm:grid-cols-[8rem_1fr]">
          {outcomes.map((outcome) => (
            <div key={outcome} className="contents">
              <dt className="font-semibold">{words.outcomes[outcome]}</dt>
              <dd className="text-ink-2">{words.checks.outcomeHints[outcome]}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  )
}

function Entry({ check: { id, title, explanation, severity, law }, locale }: { readonly check: ListedCheck; readonly locale: Locale }) {
  const words = messagesOf(locale)
  return (
    <li
      id={id}
      className="grid scroll-mt-4 gap-x-8 gap-y-1 border-b border-line py-4 target:bg-mark sm:grid-cols-[4rem_1fr] lg:grid-cols-[4rem_2fr_1fr]"
    >
      <p className="text-xl font-semibold">{id}</p>
      <div>
        <h2 className="text-base font-semibold">{title}</h2>
        <p className="mt-1 max-w-3xl whitespace-pre-line text-pretty text-ink-2">{explanation}</p>
      </div>
      <dl className="grid h-fit grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-sm sm:col-start-2 lg:col-start-3">
        <dt className="text-ink-2">{words.checks.severity}</dt>
        <dd>{words.severities[camelCase(severity)]}</dd>
        {law && (
          <>
            <dt className="text-ink-2">{words.checks.law}</dt>
            <dd>{law}</dd>
          </>
        )}
      </dl>
    </li>
  )
}
