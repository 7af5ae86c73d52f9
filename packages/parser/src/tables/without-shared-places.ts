import type { Figure, FigureKey } from '@gongkai/shared'

/** The row that a figure stands in: its key without the column. */
function rowOf(key: FigureKey): string {
  return key.startsWith('statistics2014.') ? key : key.slice(0, key.lastIndexOf('.'))
}

interface Extent {
  readonly start: number
  readonly end: number
}

/**
 * Where the labels of two tables have got among each other, one number may be taken for two figures. It belongs to the row whose
 * numbers stand closer together; of the other row nothing is known any more, and all its figures are absent.
 */
export function withoutSharedPlaces(figures: readonly Figure[]): readonly Figure[] {
  if (areInOrder(figures)) return figures
  const holder = new Map<number, FigureKey>()
  const lost = new Set<string>()
  let extents: ReadonlyMap<string, Extent> | null = null
  for (const { key, state, span } of figures) {
    if (state !== 'number' || !span) continue
    const holding = holder.get(span.start)
    holder.set(span.start, key)
    if (holding === undefined || rowOf(holding) === rowOf(key)) continue
    const [row, other] = [rowOf(key), rowOf(holding)]
    extents ??= extentsOf(figures)
    lost.add(width(extents.get(row)) < width(extents.get(other)) ? other : row)
  }
  if (lost.size === 0) return figures
  return figures.map((figure) =>
    lost.has(rowOf(figure.key)) ? { key: figure.key, state: 'absent', value: null, raw: '', span: null, how: 'read' } : figure,
  )
}

/** True where each number stands behind the one before, as in most documents: then none is taken twice. */
function areInOrder(figures: readonly Figure[]): boolean {
  let last = -1
  for (const { state, span } of figures) {
    if (state !== 'number' || !span) continue
    if (span.start <= last) return false
    last = span.start
  }
  return true
}

function extentsOf(figures: readonly Figure[]): Map<string, Extent> {
  const extents = new Map<string, Extent>()
  for (const { key, span } of figures) {
    if (!span) continue
    const known = extents.get(rowOf(key)) ?? span
    extents.set(rowOf(key), { start: Math.min(known.start, span.start), end: Math.max(known.end, span.end) })
  }
  return extents
}

function width(extent: Extent | undefined): number {
  return extent ? extent.end - extent.start : Number.POSITIVE_INFINITY
}
