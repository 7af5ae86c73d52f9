import type { Bilingual, Claim, Figure, FigureKey, FigureState, FormId, Part, Span, Unit } from '@gongkai/shared'
import type { Cell } from '../grids/cell.ts'
import type { Separators } from '../grids/separators.ts'
import type { PlacedBy } from '../match/row-trace.ts'
import type { rules } from './rules.ts'

/** The label of a row on the page, or the head of table 4. Characters are folded to plain width; brackets and numbering stay outside. */
export interface ExplainedLabel {
  readonly printed: string
  readonly span: Span
  /** The form's own wording. */
  readonly official: string
  /** As the form has it, in another known wording, with damaged characters, or known by the words of table 4's head. */
  readonly match: 'official' | 'variant' | 'damaged' | 'head'
  /** The known wording that it was told by; null for a head. */
  readonly wording: string | null
}

/** One cell of the row as it stands on the page. */
export interface ExplainedCell {
  readonly kind: Cell['kind']
  readonly text: string
  readonly span: Span
  /** True for the cell that holds this figure; for an ambiguous one each cell that may. */
  readonly isOwn: boolean
}

/** What one column holds in one reading of its row. */
export type ExplainedValue = number | Exclude<FigureState, 'number' | 'ambiguous'>

/** The ways to read the whole row: how many, whether all of them were counted, and the first twenty, a value a column. */
export interface ExplainedReadings {
  readonly count: number
  readonly complete: boolean
  readonly first: readonly (readonly ExplainedValue[])[]
}

/** A figure on one side of an equation. */
export interface ExplainedTerm extends Pick<Figure, 'key' | 'state' | 'value'> {}

/** A sum that the form prescribes; null where a term is no number. */
export interface ExplainedEquation {
  readonly id: string
  readonly law: string
  readonly left: readonly ExplainedTerm[]
  readonly right: readonly ExplainedTerm[]
  readonly leftSum: number | null
  readonly rightSum: number | null
  readonly holds: boolean | null
}

/** A line of the source, cut where it is long; `number` counts from 1, the span from the beginning of the document. */
export interface ExplainedLine extends Span {
  readonly number: number
  readonly text: string
}

/** The whole chain from the characters of the source to one figure. */
export interface Explanation {
  readonly key: FigureKey
  readonly form: FormId
  readonly part: Part
  /** The heads that the row stands under, the outermost first. */
  readonly heads: readonly Bilingual[]
  readonly row: Bilingual
  /** Null in the table before 2019, which has one column. */
  readonly column: Bilingual | null
  readonly unit: Unit
  /** As `parseReport` gives it. */
  readonly figure: Figure
  /** The line that the figure stands in, else its label's; null where neither is on the page. */
  readonly line: ExplainedLine | null
  readonly label: ExplainedLabel | null
  /** What keeps the cells of this table apart. */
  readonly separators: Separators['kind']
  readonly placedBy: PlacedBy
  readonly cells: readonly ExplainedCell[]
  /** By the cells alone, and when all sums have chosen; null for a row that is not on the page. */
  readonly readings: { readonly before: ExplainedReadings; readonly after: ExplainedReadings } | null
  readonly rule: Bilingual & { readonly id: keyof typeof rules }
  /** All equations of the form that this figure takes part in. */
  readonly equations: readonly ExplainedEquation[]
  /** What sentences say about the same count. */
  readonly claims: readonly Claim[]
}
