import type { Report } from '@gongkai/shared'
import type { ReportRow } from './report-rows.ts'

/** How many cells of a row the document does not have. */
export interface MissingCells {
  readonly count: number
  /** False where the row has too few cells and it cannot be told which are missing. */
  readonly isKnown: boolean
}

const none: MissingCells = { count: 0, isKnown: true }

/** Counts the cells that a row lacks: those that are absent, or, in a row that is too short, as many as every reading leaves out. */
export function missingCells(report: Report, { cells, figures }: ReportRow): MissingCells {
  let absent = 0
  let mayLack = false
  for (const figure of figures) {
    if (!figure || figure.state === 'absent') absent += 1
    else if (figure.candidates?.includes(null)) mayLack = true
  }
  if (!mayLack) return absent === 0 ? none : { count: absent, isKnown: true }
  const places = new Set(cells.map(({ key }) => key))
  const joint = report.ambiguities.find((ambiguity) => ambiguity.cells.some((key) => places.has(key)))
  const gaps = joint?.solutions.map((solution) => solution.filter((value) => value === null).length) ?? []
  return { count: absent + (gaps.length > 0 ? Math.min(...gaps) : 0), isKnown: false }
}
