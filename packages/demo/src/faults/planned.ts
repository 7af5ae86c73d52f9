import type { Day, FigureKey, FormId, Part } from '@gongkai/shared'

/** What a planned fault or near miss does to a file; whatever is not named stays as it is. */
export interface Effect {
  /** Added to figures after they were drawn. */
  readonly change?: Readonly<Record<FigureKey, number>>
  /** Figures set to a value. */
  readonly set?: Readonly<Record<FigureKey, number>>
  /** Forms used in place of the one that is due. */
  readonly forms?: FormId | Readonly<Partial<Record<Part, FormId>>>
  readonly publishedOn?: Day
  readonly signedOn?: Day
  /** Cells left without a number: the columns of organisations and persons, a slash for organisations, every zero, the count of the website. */
  readonly blank?: 'partColumns' | 'slashes' | 'zeros' | 'website'
  /** Tables that were pictures and are not in the text. */
  readonly pictures?: readonly Part[]
  /** A table that is printed a second time. */
  readonly twice?: Part
  readonly heading?: 'firstTwice' | 'plainNumerals'
  /** A value in a row of the table before 2019 that has none. */
  readonly stray?: true
  /** No report was published. */
  readonly unpublished?: true
  readonly prose?: ProseOrders
  /** How the file is laid out, where the fault needs it. */
  readonly layout?: string
}

/** What the sentences say in place of the truth. */
export interface ProseOrders {
  /** Added to the count of requests that the prose states. */
  readonly requestsOff?: number
  /** The prose states new and carried-over requests in one number. */
  readonly combined?: true
  readonly deny?: 'cases' | 'suits' | 'requests'
  readonly omit?: 'fees' | 'accountability' | 'period' | 'problems'
  readonly saysNaturalOnly?: true
  /** Takes the sentences of another unit or year. */
  readonly from?: { readonly unit?: string; readonly year?: number }
  /** Writes last year's number in the body. */
  readonly lastYear?: true
}

export interface Planned extends Effect {
  readonly unit: string
  readonly year: number
  /** 2 for a fault of the second publication alone. */
  readonly version?: number
  readonly check: string
  readonly note: string
}

export interface PlannedFault extends Planned {
  readonly kind: string
  readonly outcome?: 'UNCERTAIN'
}
