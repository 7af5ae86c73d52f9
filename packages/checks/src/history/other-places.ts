import type { FigureKey, OtherPlaces } from '@gongkai/shared'
import type { Edition } from '../edition.ts'
import { spansOf } from '../spans-of.ts'

/** Cells of another report as the other side of a finding. */
export function otherCells({ report }: Edition, cells: readonly FigureKey[]): OtherPlaces {
  return { year: report.year?.value ?? 0, source: report.source, cells, spans: spansOf(report, cells) }
}
