import type { KeyboardEvent } from 'react'
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

const lit = 'bg-mark-strong text-ink shadow-[0_2px_0_var(--ink)]'

/** Characters of the source that something on the page refers to. A blank cell has none: its place is shown while it is lit. */
export function TextMark({ text, item, isLit, isEntry, selection }: Props) {
  if (text === '') {
    if (!isLit || !item) return null
    return (
      <span data-lit className={`mx-0.5 px-1 text-xs ${lit}`}>
        {item.text}
      </span>
    )
  }
  if (!item)
    return isLit ? (
      <span data-lit className={lit}>
        {text}
      </span>
    ) : (
      text
    )
  const quiet = item.how === 'narrative' ? 'underline decoration-dotted decoration-ink-3 underline-offset-3' : 'bg-mark-soft'
  const choose = () => selection.light(item.id, 'text')
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    choose()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot break over lines, and a sentence must
    <span
      role="button"
      data-place={item.id}
      data-lit={isLit || undefined}
      tabIndex={isEntry ? 0 : -1}
      aria-pressed={isLit}
      title={item.label}
      onClick={choose}
      onKeyDown={onKeyDown}
      className={`cursor-pointer hover:bg-mark-strong ${isLit ? lit : quiet}`}
    >
      {text}
    </span>
  )
}
