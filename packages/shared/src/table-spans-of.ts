import type { Span } from './figure.ts'
import type { Report } from './report.ts'

/** Where the tables of a report stand in its source: from the first figure of each to the last. */
export function tableSpansOf({ figures }: Pick<Report, 'figures'>): Span[] {
  const spans = new Map<string, { start: number; end: number }>()
  let [table, known]: [string, { start: number; end: number } | undefined] = ['.', undefined]
  for (const { key, span } of figures) {
    if (!span) continue
    // Figures come table by table, as a rule.
    if (!known || !key.startsWith(table)) {
      table = key.slice(0, key.indexOf('.') + 1)
      known = spans.get(table) ?? { start: span.start, end: span.end }
      spans.set(table, known)
    }
    if (span.start < known.start) known.start = span.start
    if (span.end > known.end) known.end = span.end
  }
  return [...spans.values()].sort((a, b) => a.start - b.start)
}
