import { type Locale, messagesOf } from '@gongkai/shared'
import { FindingEntry } from './finding-entry.tsx'
import type { FindingItem } from './report-model.ts'
import type { Selection } from './use-selection.ts'

/** More than this are folded, so that the tables are not pushed off the screen. */
const unfolded = 3

interface Props {
  readonly findings: readonly FindingItem[]
  readonly selection: Selection
  readonly locale: Locale
}

/** What the checks found, errors first. */
export function FindingList({ findings, selection, locale }: Props) {
  const words = messagesOf(locale).report
  const rest = findings.slice(unfolded)
  return (
    <div className="mb-9">
      <h3 className="mb-2 text-base font-semibold">{words.findings}</h3>
      {findings.length === 0 && <p className="border-t border-line pt-2 text-sm text-ink-2">{words.noFindings}</p>}
      {findings.length > 0 && <Entries findings={findings.slice(0, unfolded)} selection={selection} locale={locale} />}
      {rest.length > 0 && (
        <details open={rest.some(({ id }) => id === selection.f)}>
          <summary className="cursor-pointer py-2 text-sm text-accent">{words.moreFindings({ count: rest.length })}</summary>
          <Entries findings={rest} selection={selection} locale={locale} />
        </details>
      )}
    </div>
  )
}

function Entries({ findings, selection, locale }: Props) {
  return (
    <ul className="border-t border-line-strong">
      {findings.map((finding) => (
        <FindingEntry key={finding.id} finding={finding} isShown={selection.f === finding.id} selection={selection} locale={locale} />
      ))}
    </ul>
  )
}
