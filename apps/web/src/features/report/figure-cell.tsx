import type { PlacedItem } from './report-model.ts'
import type { TableCell } from './table-model.ts'
import type { Lit } from './to-lit.ts'
import type { Selection } from './use-selection.ts'

interface Props {
  readonly cell: Extract<TableCell, { kind: 'figure' }>
  readonly item: PlacedItem
  readonly lit: Lit
  /** An error was found here. */
  readonly found: boolean
  /** The one of its table that the Tab key reaches. */
  readonly isEntry: boolean
  readonly selection: Selection
}

/** A figure of the form with its state; choosing it lights its characters in the text. */
export function FigureCell({ cell, item, lit, found, isEntry, selection }: Props) {
  const isLit = lit.cells.has(cell.key)
  const outline = isLit ? 'outline-2 -outline-offset-2 outline-ink' : ''
  return (
    <td colSpan={cell.colSpan} className={`relative border border-line p-0 ${isLit ? 'bg-mark' : ''}`}>
      {found && (
        <span aria-hidden="true" className="pointer-events-none absolute top-0 right-0 border-t-6 border-l-6 border-t-alarm border-l-transparent" />
      )}
      <button
        type="button"
        data-cell={cell.key}
        data-lit={isLit || undefined}
        tabIndex={isEntry ? 0 : -1}
        aria-pressed={isLit}
        aria-label={`${cell.label}: ${item.text}`}
        title={cell.label}
        onClick={() => selection.light(cell.key, 'table')}
        className={`block h-full min-h-7.5 w-full min-w-10 px-1.5 py-1 text-right hover:bg-mark ${outline}`}
      >
        <FigureText item={item} />
      </button>
    </td>
  )
}

/** A number, or the sign of why there is none; a printed zero steps back behind what is not zero. */
function FigureText({ item }: { readonly item: PlacedItem }) {
  const { state, text, isZero, raw, candidates } = item
  if (state === 'blank') return <span className="border border-line-strong px-1 text-xs text-ink-2">{text}</span>
  if (state === 'absent') return <span className="text-ink-3">{text}</span>
  if (state === 'unreadable') return <span className="text-doubt underline decoration-wavy underline-offset-2">{raw || text}</span>
  if (state === 'ambiguous') {
    return (
      <span className="text-doubt">
        {text}
        {candidates.length > 0 && (
          <span className="block text-[0.6875rem] leading-tight tracking-tight whitespace-nowrap">{candidates.slice(0, 3).join('/')}</span>
        )}
      </span>
    )
  }
  return <span className={isZero ? 'text-ink-3' : 'font-semibold'}>{text}</span>
}
