import { type FindingClass, type Locale, type Messages, messagesOf, severities } from '@gongkai/shared'
import { FindingEntry } from './finding-entry.tsx'
import type { FindingItem } from './report-model.ts'
import type { Selection } from './use-selection.ts'

/** Remarks are no problem of any class, so they stand apart. */
type Group = FindingClass | 'remark'
/** More than this of a group are folded, so that the tables are not pushed off the screen; what is no problem is folded as a whole. */
const unfolded: Readonly<Record<Group, number>> = { number: 3, document: 3, reading: 0, remark: 0 }
const shownOrder: readonly Group[] = ['number', 'document', 'reading', 'remark']
const groupOf = (finding: FindingItem): Group => (finding.outcome === 'INFO' ? 'remark' : finding.class)

interface Props {
  readonly findings: readonly FindingItem[]
  readonly selection: Selection
  readonly locale: Locale
}

/** What the checks found, the three classes apart, the gravest first in each. */
export function FindingList({ findings, selection, locale }: Props) {
  const words = messagesOf(locale).report
  const groups = shownOrder
    .map((name) => ({ name, found: findings.filter((finding) => groupOf(finding) === name) }))
    .filter(({ found }) => found.length > 0)
  const hasProblem = findings.some(({ outcome }) => outcome === 'FAIL' || outcome === 'UNCERTAIN')
  return (
    <div className="mb-9">
      <h3 className="mb-2 text-base font-semibold">{words.findings}</h3>
      {!hasProblem && <p className="border-t border-line py-2 text-sm text-ink-2">{words.noFindings}</p>}
      {groups.map(({ name, found }) => (
        <ClassGroup key={name} name={name} findings={found} selection={selection} locale={locale} />
      ))}
    </div>
  )
}

function ClassGroup({ name, findings, selection, locale }: Props & { readonly name: Group }) {
  const words = messagesOf(locale)
  const [first, rest] = [findings.slice(0, unfolded[name]), findings.slice(unfolded[name])]
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count > 0 ? [words.report.countOf({ label: words.severities[severity], count })] : []
  })
  return (
    <section aria-labelledby={`class-${name}`} className="mb-5">
      <div className="border-b border-line-strong pb-1.5">
        <h4 id={`class-${name}`} className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm font-semibold">
          {name === 'remark' ? words.report.remarks : words.findingClasses[name]}
          {name !== 'remark' && <span className="text-xs font-normal text-ink-2">{counts.join(' · ')}</span>}
        </h4>
        <p className="text-xs text-ink-2">{name === 'remark' ? words.report.remarksHint : words.findingClassHints[name]}</p>
      </div>
      {first.length > 0 && <Entries findings={first} selection={selection} locale={locale} />}
      {rest.length > 0 && (
        <details open={rest.some(({ id }) => id === selection.f)}>
          <summary className="cursor-pointer py-2 text-sm text-accent">
            {summaryOf[unfolded[name] > 0 ? 'more' : name === 'remark' ? 'remark' : 'reading'](words.report, rest.length)}
          </summary>
          <Entries findings={rest} selection={selection} locale={locale} />
        </details>
      )}
    </section>
  )
}

const summaryOf = {
  more: (words: Messages['report'], count: number) => words.moreFindings({ count }),
  reading: (words: Messages['report'], count: number) => words.readingFindings({ count }),
  remark: (words: Messages['report'], count: number) => words.remarkFindings({ count }),
}

function Entries({ findings, selection, locale }: Props) {
  return (
    <ul>
      {findings.map((finding) => (
        <FindingEntry key={finding.id} finding={finding} isShown={selection.f === finding.id} selection={selection} locale={locale} />
      ))}
    </ul>
  )
}
