import { carryOverChain } from '@gongkai/checks'
import { type Report, readableText } from '@gongkai/shared'
import { type FigureRow, toFigure } from './figure-row.ts'

/** What one year carried forward and the next carried over in one column of table 3. */
export interface CarryOverRow {
  readonly column: string
  /** The earlier year; the other is the one after it. */
  readonly year: number
  readonly carriedForward: FigureRow | null
  readonly carriedOver: FigureRow | null
  /** Whether the two are equal; null where one of them is no certain number. */
  readonly agrees: boolean | null
}

/** The chain of open requests through the reports of an agency, in any order: seven links for each two years that follow each other. */
export function carryOverLinks(reports: readonly Report[]): CarryOverRow[] {
  const oldestFirst = reports.toSorted((a, b) => (a.year?.value ?? 0) - (b.year?.value ?? 0))
  // Figures alone are compared; no text is asked for.
  const editions = oldestFirst.map((report) => ({ report, text: readableText(() => []) }))
  return carryOverChain(editions).map(({ column, forward, over, verdict }) => ({
    column,
    year: forward.year,
    carriedForward: forward.figure && toFigure(forward.source, forward.figure),
    carriedOver: over.figure && toFigure(over.source, over.figure),
    agrees: verdict === 'unknown' ? null : verdict === 'equal',
  }))
}
