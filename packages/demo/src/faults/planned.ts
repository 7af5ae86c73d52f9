import type { Day, FigureKey, FormId, Part } from '@gongkai/shared'
import type { DemoOutcome } from '../demo-key.ts'
import type { Damage } from '../documents/damage.ts'
import type { Wording } from '../render/wording.ts'

/** What a planned fault or near miss does to a file; whatever is not named stays as it is. */
export interface Effect {
  /** Added to figures after they were drawn. */
  readonly change?: Readonly<Record<FigureKey, number>>
  /** Figures set to a value. */
  readonly set?: Readonly<Record<FigureKey, number>>
  /** No requests, no cases: all of them are set to nothing before `change` and `set`. */
  readonly noRequests?: true
  /** Rows of table 3 that stand one cell too far to the left: their total in the column 其他, 0 in the column of totals. */
  readonly shifted?: readonly string[]
  /** Forms used in place of the one that is due. */
  readonly forms?: FormId | Readonly<Partial<Record<Part, FormId>>>
  /** Null: no labelled day; the report is signed. */
  readonly publishedOn?: Day | null
  readonly signedOn?: Day
  /** Who published, by the block of facts above the report. */
  readonly publisher?: string
  /** Cells left without a number: the columns of organisations and persons, a slash for organisations, every zero, the count of the website. */
  readonly blank?: 'partColumns' | 'slashes' | 'zeros' | 'website'
  /** Tables that were pictures and are not in the text. */
  readonly pictures?: readonly Part[]
  /** A table that is printed a second time, and what the second printing adds to its figures. */
  readonly twice?: Part
  readonly secondPrinting?: Readonly<Record<FigureKey, number>>
  readonly heading?: 'firstTwice' | 'plainNumerals' | 'otherWords' | 'withoutNumeral'
  /** A value in a row of headings that has none: how that row begins. */
  readonly stray?: string
  /** Rows that the table lacks, by the beginning of their keys: `requests.notProcessed.publishedMaterial`. */
  readonly missingRows?: readonly string[]
  /** A row that the form does not have, before the row that begins so. */
  readonly extraRow?: { readonly before: string; readonly cells: readonly string[] }
  /** Columns that table 3 is printed without. */
  readonly missingColumn?: string
  /** No report was published. */
  readonly unpublished?: true
  readonly prose?: ProseOrders
  readonly wording?: Partial<Wording>
  readonly damage?: Damage
  /** How the file is laid out, where the fault needs it. */
  readonly layout?: string
}

/** Where a sentence of the plan's own may stand. */
export type ProsePlace = 'intro' | 'chapterOne' | 'proactive' | 'requests' | 'cases' | 'accountability' | 'table' | 'problems' | 'fees' | 'closing'

/** What the sentences say in place of the truth. */
export interface ProseOrders {
  /** Added to the count of requests that the prose states. */
  readonly requestsOff?: number
  /** The prose states new and carried-over requests in one number. */
  readonly combined?: true
  readonly deny?: 'cases' | 'casesOfOffice' | 'suits' | 'requests' | 'fees' | 'complaints'
  readonly saysNaturalOnly?: true
  /** Whether applicants and outcomes are told of requests; where nothing is said, as it comes. */
  readonly parts?: 'none' | 'told'
  /** Added to the first outcome that the prose states. */
  readonly outcomesOff?: number
  /** Added to the count of items on the website before 2019. */
  readonly websiteOff?: number
  /** Added to the count of normative documents. */
  readonly documentsOff?: number
  /** Takes the sentences of another unit or year, of all topics or of these; `edited`: with a word put into each that has a comma. */
  readonly from?: { readonly unit?: string; readonly year?: number; readonly topics?: readonly string[]; readonly edited?: true }
  /** Writes last year's number in the body. */
  readonly lastYear?: true
  /** In the notation of `fill`, in place of what stands there: nothing where empty. */
  readonly instead?: Readonly<Partial<Record<ProsePlace, string>>>
  /** The same behind what stands there, `first` before it. */
  readonly besides?: Readonly<Partial<Record<ProsePlace, string>>>
  readonly first?: Readonly<Partial<Record<ProsePlace, string>>>
}

export interface Planned extends Effect {
  readonly unit: string
  readonly year: number
  /** 2 for what is in the second publication alone. */
  readonly version?: number
  readonly check: string
  readonly note: string
}

export interface PlannedFault extends Planned {
  readonly kind: string
  readonly outcome?: Exclude<DemoOutcome, 'FAIL'>
  /** The check of the fault in the same body's reports that brings this one about. */
  readonly of?: string
}
