import type { Span } from './figure.ts'
import type { Report } from './report.ts'

/** Where the tables of a report stand in its source: from the first figure of each to the last. */
export function tableSpansOf({ figures }: Pick<Report, 'figures'>): Span[] {
  const spans = new Map<string, Span>()
  for (const { key, span } of figures) {
    if (!span) continue
    const part = key.slice(0, key.indexOf('.'))
    const known = spans.get(part) ?? span
    spans.set(part, { start: Math.min(known.start, span.start), end: Math.max(known.end, span.end) })
  }
  return [...spans.values()].sort((a, b) => a.start - b.start)
}
