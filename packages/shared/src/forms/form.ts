/** The official forms of the yearly report; the year in the name is that of the instrument (docs/glossary.md). */
export const formIds = ['STAT_2014', 'FMT_2019', 'FMT_2021'] as const
export type FormId = (typeof formIds)[number]

/** What a document was found to use: one of the forms, or prose alone. */
export type DetectedForm = FormId | 'FREEFORM'

/** The tables of the report: chapter two, three, four, and the one big table before 2019. */
export const parts = ['proactive', 'requests', 'cases', 'statistics2014'] as const
export type Part = (typeof parts)[number]

export type Unit = '件' | '条' | '次' | '篇' | '个' | '人' | '人次' | '万元' | '项'

/** One column of figures. `labels[0]` is the official wording, the rest are wordings seen in print. */
export interface FormColumn {
  readonly key: string
  readonly labels: readonly string[]
  readonly en: string
  readonly unit: Unit
  /** The printed number may carry a sign (本年增/减). */
  readonly signed?: true
  /** The printed number may have decimals (amounts of money). */
  readonly decimal?: true
}

/** A label that stands over several rows and has no figures of its own. */
export interface FormGroup {
  readonly key: string
  readonly labels: readonly string[]
  readonly en: string
  readonly parent?: string
}

/** One row of figures. */
export interface FormRow {
  readonly key: string
  readonly labels: readonly string[]
  readonly en: string
  readonly group?: string
  /** The unit where the form gives one a row (STAT_2014), otherwise the column's. */
  readonly unit?: Unit
  readonly decimal?: true
  /** What became of a request, for rows that count outcomes. */
  readonly disposition?: Disposition
}

/** Rows under one head: the six Article 20 blocks of table 2; tables 3 and 4 are one block each. */
export interface FormBlock {
  readonly key: string
  readonly labels: readonly string[]
  readonly en: string
  readonly columns: readonly FormColumn[]
  readonly rows: readonly FormRow[]
}

export interface FormTable {
  readonly part: Part
  /** `down`: a row a line. `across`: all rows side by side on one line (table 4). */
  readonly layout: 'down' | 'across'
  readonly groups: readonly FormGroup[]
  readonly blocks: readonly FormBlock[]
}

export interface Form {
  readonly id: FormId
  /** The legal instrument that sets it. */
  readonly instrument: string
  /** Reporting years in which it is due. */
  readonly from: number
  readonly to: number | null
  readonly tables: readonly FormTable[]
}

/** The six kinds of outcome of a request (chapter three, 三). */
export const dispositions = ['granted', 'partiallyGranted', 'denied', 'unableToProvide', 'notProcessed', 'otherHandling'] as const
export type Disposition = (typeof dispositions)[number]
