import type { FigureKey, FormId, Part, Span } from '@gongkai/shared'

/** One row as it was written: what each cell holds, and what of it the page still shows. */
export interface TruthRow {
  readonly keys: readonly FigureKey[]
  /** What was written into each cell; empty for a blank one. */
  readonly written: readonly string[]
  /** What the page shows of the row, in order: as many items as there are columns unless cells were lost or added; empty for a blank that shows. */
  readonly items: readonly string[]
  /** The items stand together as one run of digits, without anything between. */
  readonly joined: boolean
  /** What is to be said of a cell of which nothing shows. */
  readonly gap: 'blank' | 'absent'
}

/** One table as it was written. */
export interface TruthTable {
  readonly form: FormId
  readonly part: Part
  readonly rows: readonly TruthRow[]
  /** Numbers stand apart from their labels: only the whole of the arithmetic leads them back. */
  readonly torn: boolean
}

/** A document made up by chance, and all that is true of it. */
export interface TruthDocument {
  readonly seed: number
  /** Layout, damages and what else was drawn, as `layout:tabs`, `damage:crlf`. */
  readonly tags: readonly string[]
  readonly text: string
  readonly tables: readonly TruthTable[]
  /** Where the characters of each figure stand; a blank without a sign has no characters. */
  readonly places: ReadonlyMap<FigureKey, Span>
}
