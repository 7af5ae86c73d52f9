import { type Locale, messagesOf, type Outcome } from '@gongkai/shared'
import Link from 'next/link'
import { checksPath } from '../../lib/paths.ts'
import { OtherSides } from './other-sides.tsx'
import type { FindingItem } from './report-model.ts'
import type { Selection } from './use-selection.ts'

interface Props {
  readonly finding: FindingItem
  readonly isShown: boolean
  readonly selection: Selection
  readonly locale: Locale
}

const signs: Readonly<Record<Outcome, string>> = { FAIL: '✕', UNCERTAIN: '?', NOT_ASSESSABLE: '–', INFO: 'i', PASS: '✓' }

/** One finding: what was expected, what stands there, and both places to go to. */
export function FindingEntry({ finding, isShown, selection, locale }: Props) {
  const words = messagesOf(locale)
  const { check, title, outcome, severity, message, expected, actual } = finding
  const colour = outcome === 'FAIL' ? 'text-alarm' : outcome === 'UNCERTAIN' ? 'text-doubt' : 'text-ink-2'
  return (
    <li data-shown={isShown || undefined} className={`border-b border-line py-3 ${isShown ? '-mx-3 bg-panel px-3' : ''}`}>
      <p className="flex flex-wrap items-baseline gap-x-3 text-xs text-ink-2">
        <span className={`text-sm font-semibold ${colour}`}>
          <span aria-hidden="true">{signs[outcome]} </span>
          {words.outcomes[outcome]}
        </span>
        <span>{words.severities[severity]}</span>
        <Link href={checksPath(locale, check)} prefetch={false} title={words.report.lawOf} className="hover:text-ink hover:underline">
          {check} {title}
        </Link>
      </p>
      <p className="mt-1">{message}</p>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 text-sm sm:grid-cols-[auto_1fr_auto_1fr]">
        <dt className="text-ink-2">{words.report.expected}</dt>
        <dd className="min-w-0 break-words">{expected}</dd>
        <dt className="text-ink-2">{words.report.actual}</dt>
        <dd className="min-w-0 break-words">{actual}</dd>
      </dl>
      <FindingPlaces finding={finding} isShown={isShown} selection={selection} locale={locale} />
      <OtherSides others={finding.others} />
    </li>
  )
}

const chip = 'max-w-full truncate border border-line-strong bg-ground px-2 py-0.5 hover:border-ink'
/** A sum over a whole column names so many cells that listing them says nothing; the marks in the table do. */
const listedCells = 4

function FindingPlaces({ finding, isShown, selection, locale }: Props) {
  const words = messagesOf(locale).report
  const { id, cells, sources } = finding
  const shown = cells.length > listedCells ? cells.slice(0, 1) : cells
  return (
    <p className="mt-2 flex flex-wrap gap-1.5 text-xs">
      {(cells.length > 0 || sources.length > 0) && (
        <button
          type="button"
          aria-pressed={isShown}
          onClick={() => selection.showFinding(id)}
          className={isShown ? 'border border-ink bg-ink px-2 py-0.5 text-ground' : chip}
        >
          {isShown ? words.hideFinding : words.showFinding}
        </button>
      )}
      {shown.map(({ key, label }) => (
        <button key={key} type="button" title={label} onClick={() => selection.light(key, 'finding', 'table')} className={chip}>
          {label.split(' › ').slice(-2).join(' › ')}
        </button>
      ))}
      {shown.length < cells.length && <span className="py-0.5 text-ink-2">{words.moreCells({ count: cells.length })}</span>}
      {sources
        .filter(({ quote }) => quote.trim().length > 3)
        .map(({ id: source, quote }) => (
          <button key={source} type="button" title={quote} onClick={() => selection.showFinding(id, 'text')} className={`${chip} bg-mark`}>
            “{quote.trim().slice(0, 40)}”
          </button>
        ))}
    </p>
  )
}
