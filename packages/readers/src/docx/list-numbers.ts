import { formatListNumber } from './format-list-number.ts'
import type { List } from './read-numbering.ts'
import type { ListPlace } from './read-styles.ts'

/** What of the document's other parts its paragraphs refer to. */
export interface Numbering {
  readonly lists: ReadonlyMap<string, List>
  readonly styles: ReadonlyMap<string, ListPlace>
}

/** Counts paragraphs that Word numbers by itself: the numbers stand nowhere in the text, but every reader sees them. */
export class ListNumbers {
  private readonly numbering: Numbering
  private readonly counters = new Map<string, number[]>()
  private readonly restarted = new Set<string>()

  constructor(numbering: Numbering) {
    this.numbering = numbering
  }

  /** The number before the next paragraph, for example `一、`; empty for one that is in no list. */
  next(place: ListPlace, style: string | null): string {
    const fromStyle = style === null ? undefined : this.numbering.styles.get(style)
    const id = place.list ?? fromStyle?.list ?? null
    const list = id === null ? undefined : this.numbering.lists.get(id)
    if (id === null || !list) return ''
    const level = place.level ?? fromStyle?.level ?? 0
    const counts = this.counters.get(list.counters) ?? []
    this.counters.set(list.counters, counts)
    const restart = this.restarted.has(`${id}:${level}`) ? undefined : list.restarts.get(level)
    this.restarted.add(`${id}:${level}`)
    const start = list.levels.get(level)?.start ?? 1
    counts[level] = restart ?? (counts[level] === undefined ? start : counts[level] + 1)
    counts.length = level + 1
    return printed(list, level, counts)
  }
}

function printed({ levels }: List, level: number, counts: readonly (number | undefined)[]): string {
  const { pattern = '', format = '' } = levels.get(level) ?? {}
  if (format === 'bullet') return ''
  const number = pattern.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const of = levels.get(at)
    return formatListNumber(counts[at] ?? of?.start ?? 1, of?.format ?? 'decimal')
  })
  // A bare number must not run into the words.
  return /[\p{L}\p{N}]$/u.test(number) ? `${number} ` : number
}
