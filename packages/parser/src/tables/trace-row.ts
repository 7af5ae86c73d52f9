import type { FigureKey } from '@gongkai/shared'
import type { Separators } from '../grids/separators.ts'
import type { AskedRow } from '../match/asked-row.ts'
import type { OpenRow } from '../match/choose-readings.ts'
import type { readByLabel } from '../match/read-by-label.ts'
import type { RowTrace } from '../match/row-trace.ts'

/** What the reading of a table had at hand when it was done. */
export interface ReadTable {
  readonly asked: readonly AskedRow[]
  readonly separators: Separators
  readonly byLabel: ReturnType<typeof readByLabel>
  /** Null where the labels told the rows. */
  readonly byOrder: readonly OpenRow[] | null
  readonly chosen: readonly OpenRow[]
}

/** How the row of one figure was read; null where the table asks for no such figure. */
export function traceRow({ asked, separators, byLabel, byOrder, chosen }: ReadTable, key: FigureKey): RowTrace | null {
  const own = <Row extends Pick<OpenRow, 'keys'>>(rows: readonly Row[]): Row | null => rows.find(({ keys }) => keys.includes(key)) ?? null
  const plan = own(asked)
  if (!plan) return null
  const row = { label: plan.zone?.located ?? null, separators, chosen: own(chosen) }
  const read = byOrder ? null : byLabel.rowOf(key)
  if (read) return { ...row, ...read, open: own(byLabel.open) }
  return { ...row, cells: [], shape: null, placedBy: byOrder ? 'order' : 'cells', open: byOrder && own(byOrder) }
}
