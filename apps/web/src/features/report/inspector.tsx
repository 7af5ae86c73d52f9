import { type Locale, messagesOf } from '@gongkai/shared'
import type { PlacedItem } from './report-model.ts'
import type { Selection } from './use-selection.ts'

interface Props {
  readonly item: PlacedItem | null
  readonly selection: Selection
  readonly locale: Locale
  /** The sheet at the foot of a narrow screen, which also leads from table to text and back. */
  readonly narrow?: boolean
}

/** What is lit, in words: which figure, how it was read, and where its characters stand. */
export function Inspector({ item, selection, locale, narrow = false }: Props) {
  const words = messagesOf(locale).report.inspector
  if (!item) return narrow ? null : <p className="mt-1 text-xs text-ink-2 max-lg:mb-3">{words.empty}</p>
  const place = narrow ? 'fixed inset-x-0 bottom-0 z-20 border-t border-line-strong bg-ground px-4 py-3 shadow-lg lg:hidden' : 'mt-1 max-lg:hidden'
  return (
    <div className={place} aria-live="polite">
      <p className="flex items-start justify-between gap-3 text-sm">
        <span>
          {item.label} <Reading item={item} locale={locale} />
        </span>
        <button type="button" onClick={() => selection.light(null, 'table')} aria-label={words.close} className="px-1.5 text-ink-2 hover:text-ink">
          ✕
        </button>
      </p>
      <ItemFacts item={item} locale={locale} />
      {narrow && (
        <p className="mt-2 flex gap-2 text-sm">
          {selection.tab !== 'text' && item.start !== null && <Go label={words.toText} onGo={() => selection.light(item.id, 'table', 'text')} />}
          {selection.tab !== 'table' && <Go label={words.toTable} onGo={() => selection.light(item.id, 'text', 'table')} />}
        </p>
      )}
    </div>
  )
}

function Reading({ item, locale }: { readonly item: PlacedItem; readonly locale: Locale }) {
  const words = messagesOf(locale)
  if (item.state === 'number') return <strong className="ml-1 font-semibold">{item.text}</strong>
  return <span className="ml-1 text-doubt">{words.stateHints[item.state]}</span>
}

function ItemFacts({ item, locale }: { readonly item: PlacedItem; readonly locale: Locale }) {
  const { report, hows } = messagesOf(locale)
  const words = report.inspector
  const facts = [
    item.start === null || item.end === null ? words.noPlace : words.place({ start: item.start, end: item.end }),
    ...(item.raw ? [`${words.raw} “${item.raw}”`] : []),
    ...(item.state === 'number' ? [hows[item.how]] : []),
    ...(item.unit ? [`${words.unit} ${item.unit}`] : []),
    ...(item.candidates.length > 0 ? [`${words.candidates} ${item.candidates.join(' / ')}`] : []),
    ...(item.joint ? [words.jointly(item.joint)] : []),
  ]
  return <p className="mt-0.5 text-xs text-ink-2">{facts.join(' · ')}</p>
}

function Go({ label, onGo }: { readonly label: string; readonly onGo: () => void }) {
  return (
    <button type="button" onClick={onGo} className="border border-line-strong px-3 py-1.5 hover:border-ink">
      {label}
    </button>
  )
}
