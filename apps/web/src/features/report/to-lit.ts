import type { FindingItem, PlacedItem, ReportModel } from './report-model.ts'

export interface Lit {
  readonly item: PlacedItem | null
  readonly finding: FindingItem | null
  /** Cells to outline. */
  readonly cells: ReadonlySet<string>
  /** Places to light in the text. */
  readonly places: ReadonlySet<string>
}

/** What is lit where: one item in both, or all cells and all places of a finding. */
export function toLit({ items, findings }: Pick<ReportModel, 'items' | 'findings'>, hl: string | null, f: string | null): Lit {
  const finding = (f && findings.find(({ id }) => id === f)) || null
  const item = (!finding && hl && items[hl]) || null
  if (item) return { item, finding: null, cells: new Set([item.id]), places: new Set([item.id]) }
  if (!finding) return { item: null, finding: null, cells: new Set(), places: new Set() }
  const cells = new Set(finding.cells.map(({ key }) => key))
  return { item: null, finding, cells, places: new Set([...cells, ...finding.sources.map(({ id }) => id)]) }
}
