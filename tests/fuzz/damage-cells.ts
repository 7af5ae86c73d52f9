import type { Span } from '@gongkai/shared'
import type { Below } from './damage-text.ts'

type CellDamage = (cells: readonly string[], below: Below) => string[]

/** What happens to whole cells: the same number of texts comes back, in order of place. */
const damages: readonly CellDamage[] = [
  // Some change places.
  (cells, below) => {
    const moved = [...cells]
    for (let count = 1 + below(6); count > 0; count -= 1) {
      const [a, b] = [below(cells.length), below(cells.length)]
      ;[moved[a], moved[b]] = [moved[b] as string, moved[a] as string]
    }
    return moved
  },
  // All change places.
  (cells, below) =>
    cells
      .map((cell) => ({ cell, at: below(1_000_000) }))
      .sort((a, b) => a.at - b.at)
      .map(({ cell }) => cell),
  // Some are empty.
  (cells, below) => {
    const emptied = new Set(Array.from({ length: 1 + below(8) }, () => below(cells.length)))
    return cells.map((cell, at) => (emptied.has(at) ? '' : cell))
  },
  // From one cell on, each stands one place too early.
  (cells, below) => {
    const from = below(cells.length)
    return [...cells.slice(0, from), ...cells.slice(from + 1), '']
  },
  // One says what another says.
  (cells, below) => {
    const [a, b] = [below(cells.length), below(cells.length)]
    return cells.map((cell, at) => (at === a ? (cells[b] as string) : cell))
  },
]

/** What stands between two cells of a row and goes with one that is lost. */
const between = /^(?:[\s|]|<[^>]*>|&nbsp;)*$/

/** The text with whole cells moved, emptied or, with what keeps them from the next, taken out. Cells may come in any order; none may overlap. */
export function damageCells(text: string, cells: readonly Span[], below: Below): string {
  const sorted = cells.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start)
  if (sorted.length < 2) return text
  const isTakenOut = below(3) === 0
  const printed = sorted.map(({ start, end }) => text.slice(start, end))
  const put = isTakenOut ? printed : (damages[below(damages.length)] as CellDamage)(printed, below)
  const gone = new Set(isTakenOut ? Array.from({ length: 1 + below(3) }, () => below(sorted.length)) : [])
  let at = 0
  const pieces = sorted.flatMap(({ start, end }, index) => {
    const next = sorted[index + 1]
    const gap = next && gone.has(index) ? text.slice(end, next.start) : ''
    const piece = [text.slice(at, start), gone.has(index) ? '' : (put[index] ?? '')]
    at = gone.has(index) && between.test(gap) ? end + gap.length : end
    return piece
  })
  return [...pieces, text.slice(at)].join('')
}
