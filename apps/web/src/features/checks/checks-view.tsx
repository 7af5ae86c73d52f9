import { type Locale, messagesOf, outcomes } from '@gongkai/shared'
import { PageTitle } from '../../components/page-title.tsx'
import { Section } from '../../components/section.tsx'
import { camelCase } from '../../lib/camel-case.ts'
import type { ListedCheck } from './checks-query.ts'

/** The letters of the catalogue. */
const letters = ['A', 'F', 'N', 'X', 'T', 'L', 'D'] as const

/** What each check means, by what it looks at, and what its outcomes mean. */
export function ChecksView({ checks, locale }: { readonly checks: readonly ListedCheck[]; readonly locale: Locale }) {
  const words = messagesOf(locale)
  const groups = letters.map((letter) => ({ letter, of: checks.filter(({ id }) => id.startsWith(letter)) })).filter(({ of }) => of.length > 0)
  return (
    <>
      <div className="pt-6" />
      <PageTitle title={words.checks.title} lead={words.checks.lead} />
      {checks.length === 0 && <p className="text-ink-2">{words.checks.none}</p>}
      <nav aria-label={words.checks.groupsLabel} className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {groups.map(({ letter, of }) => (
          <a key={letter} href={`#group-${letter}`} className="link">
            {words.checks.groups[letter]} ({of.length})
          </a>
        ))}
      </nav>
      {groups.map(({ letter, of }) => (
        <Section key={letter} id={`group-${letter}`} title={words.checks.groups[letter]}>
          <ul className="-mt-5">
            {of.map((check) => (
              <Entry key={check.id} check={check} locale={locale} />
            ))}
          </ul>
        </Section>
      ))}
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

function Entry({ check, locale }: { readonly check: ListedCheck; readonly locale: Locale }) {
  const { id, title, formula, explanation, notMistakenFor, severity, law } = check
  const words = messagesOf(locale)
  return (
    <li
      id={id}
      className="grid scroll-mt-4 gap-x-8 gap-y-1 border-b border-line py-4 target:bg-mark sm:grid-cols-[4rem_1fr] lg:grid-cols-[4rem_2fr_1fr]"
    >
      <p className="text-xl font-semibold">{id}</p>
      <div>
        <h3 className="text-base font-semibold">{title}</h3>
        <p className="mt-1 max-w-3xl bg-panel px-2 py-1 text-sm text-pretty">{formula}</p>
        <p className="mt-1 max-w-3xl whitespace-pre-line text-pretty text-ink-2">{explanation}</p>
      </div>
      <dl className="grid h-fit grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-sm sm:col-start-2 lg:col-start-3">
        <dt className="text-ink-2">{words.checks.severity}</dt>
        <dd>{words.severities[camelCase(severity)]}</dd>
        <dt className="text-ink-2">{words.checks.class}</dt>
        <dd>{words.findingClasses[camelCase(check.class)]}</dd>
        {law && (
          <>
            <dt className="text-ink-2">{words.checks.law}</dt>
            <dd>{law}</dd>
          </>
        )}
        <dt className="text-ink-2">{words.checks.notMistakenFor}</dt>
        <dd>{notMistakenFor}</dd>
      </dl>
    </li>
  )
}
