import type { FigureKey, Report, Span } from '@gongkai/shared'
import { figuresOf } from './figures-of.ts'

/** Where the cells stand in the text, in the order of the text; a cell that the document does not have stands nowhere. */
export function spansOf(report: Report, keys: readonly FigureKey[]): Span[] {
  const figures = figuresOf(report)
  const spans: Span[] = []
  let isInOrder = true
  for (const key of keys) {
    const span = figures.get(key)?.span
    if (!span) continue
    if (span.start < (spans.at(-1)?.start ?? 0)) isInOrder = false
    spans.push(span)
  }
  return isInOrder ? spans : spans.sort((a, b) => a.start - b.start)
}
