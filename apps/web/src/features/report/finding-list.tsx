import { type Locale, messagesOf } from '@gongkai/shared'
import { FindingEntry } from './finding-entry.tsx'
import type { FindingItem } from './report-model.ts'
import type { Selection } from './use-selection.ts'

interface Props {
  readonly findings: readonly FindingItem[]
  readonly selection: Selection
  readonly locale: Locale
}

/** What the checks found, errors first. */
export function FindingList({ findings, selection, locale }: Props) {
  const words = messagesOf(locale).report
  return (
    <div className="mb-9">
      <h3 className="mb-2 text-base font-semibold">{words.findings}</h3>
      {findings.length === 0 && <p className="border-t border-line pt-2 text-sm text-ink-2">{words.noFindings}</p>}
      <ul className="border-t border-line-strong">
        {findings.map((finding) => (
          <FindingEntry key={finding.id} finding={finding} isShown={selection.f === finding.id} selection={selection} locale={locale} />
        ))}
      </ul>
    </div>
  )
}
