/** A half-open range of UTF-16 code units in the decoded source text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * What a cell of the form holds. `number` includes a printed zero; `blank` is a cell that is there and empty
 * (or `/`, `-`, `无`); `absent` a row or cell that the document does not have; `unreadable` something that is no
 * number; `ambiguous` a text that has several readings.
 */
export const figureStates = ['number', 'blank', 'absent', 'unreadable', 'ambiguous'] as const
export type FigureState = (typeof figureStates)[number]

/** What a point of a series holds: a cell's states, and two reasons why there is no cell at all. */
export const pointStates = [...figureStates, 'notInForm', 'notPublished'] as const
export type PointState = (typeof pointStates)[number]

/** `part.row.column`, for the table before 2019 `statistics2014.row`; for example `requests.denied.stateSecret.total`. */
export type FigureKey = string

/** How a figure came to be: from a cell of its own, cut out of a run of digits by arithmetic, or out of a sentence. */
export type How = 'read' | 'split' | 'narrative'

/** One number of a report, or the reason why there is none, with its place. `value` is null unless `state` is `number`. */
export interface Figure {
  readonly key: FigureKey
  readonly state: FigureState
  readonly value: number | null
  /** The characters as printed (folded to plain width); empty for a blank or absent cell. */
  readonly raw: string
  /** Null for an absent figure; empty but well placed for a blank one. */
  readonly span: Span | null
  readonly how: How
  /** The readings that satisfy all the arithmetic, for an ambiguous figure; null stands for «blank or absent». */
  readonly candidates?: readonly (number | null)[]
  /** As printed, where it is not the form's unit. */
  readonly unit?: string
}
