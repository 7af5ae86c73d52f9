import type { PlacedItem } from './report-model.ts'
import type { Selection } from './use-selection.ts'

interface Props {
  readonly text: string
  /** The figure, claim or date that stands here; none where only a finding points here. */
  readonly item: PlacedItem | undefined
  readonly isLit: boolean
  readonly isEntry: boolean
  readonly selection: Selection
}

/** Characters of the source that something on the page refers to. A blank cell has none: its place is shown while it is lit. */
export function TextMark({ text, item, isLit, isEntry, selection }: Props) {
  const look = isLit
    ? 'bg-mark-strong text-ink outline-2 outline-ink'
    : item?.how === 'narrative'
      ? 'underline decoration-dotted decoration-ink-3 underline-offset-3'
      : 'bg-mark-soft'
  if (text === '') {
    if (!isLit) return null
    return (
      <span data-lit className="mx-0.5 bg-mark-strong px-1 text-xs text-ink outline-2 outline-ink">
        {item?.text ?? '空'}
      </span>
    )
  }
  if (!item)
    return (
      <span {...(isLit && { 'data-lit': true })} className={isLit ? look : ''}>
        {text}
      </span>
    )
  return (
    <button
      type="button"
      data-place={item.id}
      data-lit={isLit || undefined}
      tabIndex={isEntry ? 0 : -1}
      aria-pressed={isLit}
      title={item.label}
      onClick={() => selection.light(item.id, 'text')}
      className={`inline cursor-pointer text-left break-words whitespace-pre-wrap select-text hover:bg-mark-strong ${look}`}
    >
      {text}
    </button>
  )
}
