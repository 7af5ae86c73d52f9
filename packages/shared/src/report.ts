import type { Figure, FigureKey, Span } from './figure.ts'
import type { DetectedForm, FormId, Part } from './forms/form.ts'
import type { SourceId } from './source.ts'

/** A calendar day, `2024-01-29`. */
export type Day = string

/** A fact about the document, with the characters that say so. */
export interface Stated<T> {
  readonly value: T
  readonly raw: string
  readonly span: Span
}

/** A stretch of days, the first and the last included. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** A chapter: heading, number (1 to 6 where it has one), and where its text stands. */
export interface Section extends Span {
  readonly number: number | null
  readonly heading: string
}

/** What the prose says about a count (`docs/decisions`: the list of keys may grow). */
export const claimKeys = [
  'requestsReceived',
  'requestsHandled',
  'requestsHandledOnTime',
  'requestsHandledExtended',
  'requestsCarriedOver',
  'requestsCarriedForward',
  'requestsInPerson',
  'requestsFax',
  'requestsOnline',
  'requestsMail',
  'requestsNaturalPerson',
  'requestsOrganisations',
  'requestsCommercial',
  'requestsResearch',
  'requestsPublicInterest',
  'requestsLegalService',
  'applicantsNaturalOnly',
  'granted',
  'partiallyGranted',
  'denied',
  'unableToProvide',
  'notProcessed',
  'otherHandling',
  'reconsiderations',
  'reconsiderationsUpheld',
  'reconsiderationsCorrected',
  'reconsiderationsOtherResult',
  'reconsiderationsPending',
  'suits',
  'directSuits',
  'suitsAfterReconsideration',
  'suitsUpheld',
  'suitsCorrected',
  'suitsOtherResult',
  'suitsPending',
  'complaints',
  'feesYuan',
  'disclosedTotal',
  'disclosedGazette',
  'disclosedWebsite',
  'disclosedWeibo',
  'disclosedWechat',
  'disclosedNoticeBoard',
  'disclosedOther',
  'disclosedByChannels',
  'normativeDocuments',
  'normativeDocumentsIssued',
  'normativeDocumentsRepealed',
  'normativeDocumentsInForce',
] as const
export type ClaimKey = (typeof claimKeys)[number]

/**
 * One statement in the prose: a number, «none at all», a rounded number («80余件», «约40件», 2.3万条), or, of what is no count, that it holds
 * (`applicantsNaturalOnly`). Fees are in yuan, also where the text writes 万元.
 */
export interface Claim {
  readonly key: ClaimKey
  readonly value?: number
  readonly none?: true
  readonly approximate?: number
  readonly holds?: true
  readonly raw: string
  readonly span: Span
}

/** Cells that several readings satisfy together; `solutions` holds the first twenty, a value for each cell. */
export interface Ambiguity {
  readonly cells: readonly FigureKey[]
  readonly count: number
  /** False when the search was stopped before it had counted them all. */
  readonly complete: boolean
  readonly solutions: readonly (readonly (number | null)[])[]
}

export const messageCodes = [
  'DUPLICATE_TABLE',
  'STRAY_VALUE',
  'UNKNOWN_ROW',
  'MISSING_ROW',
  'MISSING_TABLE',
  'SHORT_ROW',
  'EXTRA_COLUMN',
  'ODD_LABEL',
  'RUN_TOGETHER',
  'MIXED_FORMS',
  'REPEATED_HEADING',
  'BAD_BYTES',
  'ENCODING_MISLABELLED',
  'MACROS_IGNORED',
  'PAGE_WITHOUT_TEXT',
] as const
export type MessageCode = (typeof messageCodes)[number]

/** Something a reader of the report should know about how it was read. */
export interface Message {
  readonly code: MessageCode
  readonly text: string
  readonly span: Span | null
  /** The table, row, column or head of the form that it is about: `requests`, `requests.granted`, `proactive.article20.5.change`, `statistics2014.training`. */
  readonly at?: string
  /** DUPLICATE_TABLE: the figures of this later printing that are not what the first one has; empty where both agree. */
  readonly others?: readonly Figure[]
  /** ODD_LABEL: the words that stand there, and the form's own. */
  readonly printed?: string
  readonly official?: string
}

export const refusalCodes = [
  'BLANK_FORM',
  'COMPARISON',
  'INTERPRETATION',
  'CATALOGUE',
  'NOTICE',
  'SEVERAL_REPORTS',
  'NO_REPORT',
  'SCANNED',
  'EMPTY',
  'UNREADABLE_TEXT',
  'TYPE_UNSUPPORTED',
  'FILE_DAMAGED',
  'PDF_ENCRYPTED',
  'XML_DTD',
  'ARCHIVE_ENTRY',
  'WORKER_FAILED',
] as const
export type RefusalCode = (typeof refusalCodes)[number] | `LIMIT_${string}`

/** Why a document is not taken as a report. */
export interface Refusal {
  readonly code: RefusalCode
  readonly text: string
  readonly span: Span | null
}

/** Form used by each table of the document; null where there is no such table. */
export type FormParts = Readonly<Record<Part, FormId | null>>

/** The facts of a report that are `Stated`, in the order in which they are printed out. */
export const statedKeys = [
  'title',
  'agency',
  'parent',
  'year',
  'publishedOn',
  'signedOn',
  'indexNumber',
  'documentNumber',
  'period',
  'address',
  'formCited',
] as const
export type StatedKey = (typeof statedKeys)[number]

/** One report as the parser read it. Nothing in it is guessed; each fact has its place. */
export interface Report {
  readonly source: SourceId
  readonly refusal: Refusal | null
  readonly title: Stated<string> | null
  readonly agency: Stated<string> | null
  /** The region named beside the agency (page head, postal address, text), not part of its name. */
  readonly parent: Stated<string> | null
  readonly year: Stated<number> | null
  readonly publishedOn: Stated<Day> | null
  readonly signedOn: Stated<Day> | null
  /** 索引号 and 文号 of the page's index block. */
  readonly indexNumber: Stated<string> | null
  readonly documentNumber: Stated<string> | null
  /** The days that the figures cover, by the report's own statement. */
  readonly period: Stated<Period> | null
  /** The web address at which, beside that statement, the report says it can be had. */
  readonly address: Stated<string> | null
  /** The form whose instrument (国办公开办函〔2021〕30号 …) the text cites; null also where it cites several. */
  readonly formCited: Stated<FormId> | null
  readonly form: { readonly detected: DetectedForm; readonly expected: FormId | null; readonly parts: FormParts }
  readonly figures: readonly Figure[]
  readonly claims: readonly Claim[]
  readonly sections: readonly Section[]
  readonly ambiguities: readonly Ambiguity[]
  readonly messages: readonly Message[]
}
