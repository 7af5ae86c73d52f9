import type { FigureKey, Report, Span } from '@gongkai/shared'
import { figuresOf } from './figures-of.ts'

/** Where the cells stand in the text, in the order of the text; a cell that the document does not have stands nowhere. */
export function spansOf(report: Report, keys: readonly FigureKey[]): Span[] {
  return keys.flatMap((key) => figuresOf(report).get(key)?.span ?? []).sort((a, b) => a.start - b.start)
}
