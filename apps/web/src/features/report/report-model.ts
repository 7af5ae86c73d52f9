import type { FigureKey, FigureState, FindingClass, FormId, How, Outcome, Part, Severity } from '@gongkai/shared'
import type { TableModel } from './table-model.ts'
import type { TextPiece } from './to-text-pieces.ts'

/** A figure, claim or fact that can be lit: what it is, in finished words, and where it stands. */
export interface PlacedItem {
  /** A figure's key, `claim.<index>` or the name of a fact (`publishedOn`, `indexNumber` …); what `hl` in the address holds. */
  readonly id: string
  readonly label: string
  readonly state: FigureState
  /** The number in words, or the sign of its state. */
  readonly text: string
  readonly isZero: boolean
  readonly raw: string
  readonly how: How
  readonly unit: string | null
  /** Readings that fit, in words. */
  readonly candidates: readonly string[]
  /** With how many other cells the readings hang together, and how many there are. */
  readonly joint: { readonly cells: number; readonly count: string } | null
  readonly start: number | null
  readonly end: number | null
}

export interface FindingItem {
  /** What `f` in the address holds. */
  readonly id: string
  readonly check: string
  readonly title: string
  readonly outcome: Outcome
  readonly class: FindingClass
  readonly severity: Severity
  readonly message: string
  readonly expected: string
  readonly actual: string
  /** Cells to outline, with their names. */
  readonly cells: readonly { readonly key: FigureKey; readonly label: string }[]
  /** Places to light: ids among the text's pieces, with what stands there. */
  readonly sources: readonly { readonly id: string; readonly quote: string }[]
  /** The other side, where it stands in another report: which one, what stands there, and the way to it. */
  readonly others: readonly OtherSide[]
}

export interface OtherSide {
  readonly label: string
  /** Null where that report is no longer stored. */
  readonly href: string | null
  readonly cells: readonly string[]
  readonly quotes: readonly string[]
}

/** A chapter of the page: an official table, or the fact that the document has none. */
export interface ReportTable {
  readonly part: Part
  readonly form: FormId | null
  readonly table: TableModel | null
  readonly title: string
}

/** Everything that the report's page draws, finished; the browser only lights and scrolls. */
export interface ReportModel {
  readonly tables: readonly ReportTable[]
  readonly items: Readonly<Record<string, PlacedItem>>
  readonly claims: readonly string[]
  readonly findings: readonly FindingItem[]
  readonly pieces: readonly TextPiece[]
}
