import type { FigureKey, Source } from '@gongkai/shared'
import { readDocument } from '../read-document.ts'
import { explain } from './explain.ts'
import type { Explanation } from './explanation.ts'

/**
 * How one figure of a document came to be: place, line, label, cells, readings, the rule that decided, and the sums and sentences it can
 * be held against. The document is read as `parseReport` reads it. Null where none of its tables asks for such a figure.
 */
export function explainFigure(source: Source, key: FigureKey): Explanation | null {
  return explain(readDocument(source), key)
}
