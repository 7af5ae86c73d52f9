import type { Failure } from './verdict.ts'

/** A class of documents that nobody could tell, or only by a guess; they are counted and printed, and do not fail the test. */
export interface NotYetHeld {
  readonly id: string
  /** The document's tags, apart by blanks, match this. */
  readonly tags: RegExp
  readonly kinds: readonly Failure['kind'][]
  readonly keys?: RegExp
  /** What the row shows: one run of digits, fewer cells than columns, blanks among as many or more, or a number in each; or no number at all. */
  readonly rows?: readonly ('run' | 'short' | 'blank' | 'full' | 'empty')[]
  readonly reason: string
}

/** The first that fits a failure counts it. None of them is a wrong number of a report that a careful reader could tell. */
export const notYetHeld: readonly NotYetHeld[] = [
  {
    id: 'lines-open-end',
    tags: /layout:L1-lines/,
    kinds: ['wrong', 'unsure'],
    keys: /\.total$|carriedForward|attendees|^proactive\.(?:licences|penalties|coerciveMeasures|adminFees|procurement)/,
    rows: ['blank', 'short'],
    reason: 'a cell a line: behind the last row and where few rows are full, a blank is one line end among others (absent or ambiguous, not blank)',
  },
  {
    id: 'lines-no-full-row',
    tags: /layout:L1-lines/,
    kinds: ['unsure'],
    rows: ['blank', 'short'],
    reason: 'a cell a line: where no row is full, or one lost a cell as well, rows with blanks stay ambiguous',
  },
  {
    id: 'lone-bars',
    tags: /layout:L4/,
    kinds: ['unsure'],
    rows: ['blank', 'short'],
    reason: 'bars on lines of their own: a blank first or last cell has no bar',
  },
  {
    id: 'row-twice-without-label',
    tags: /form:2014.*damage:short-row-twice/,
    kinds: ['unsure', 'wrong'],
    reason: 'a row of 2014 is printed twice and the second printing has no label: both numbers are candidates, the only one where the first is blank',
  },
  {
    id: 'torn-twice',
    tags: /layout:L10.*damage:printed-twice/,
    kinds: ['wrong'],
    reason: 'of a torn table that is printed twice the same numbers are taken from the second printing',
  },
  {
    id: 'label-damaged-twice',
    tags: /damage:label-damaged.*damage:row-twice/,
    kinds: ['wrong'],
    rows: ['short', 'blank'],
    reason: 'a row without any number is printed twice, the second time with numbers, and its label is damaged',
  },
  {
    id: 'empty-row-twice',
    tags: /damage:(?:short-)?row-twice/,
    kinds: ['wrong', 'candidates'],
    rows: ['empty'],
    reason: 'a row without any number is printed twice, the second time with numbers: a reader takes them for the row’s, too',
  },
  {
    id: 'cell-added',
    tags: /damage:cell-added/,
    kinds: ['unsure', 'candidates'],
    rows: ['blank'],
    reason: 'a line with one empty cell too many, among blanks: which of them is too many is left open',
  },
  {
    id: 'narrow-blocks',
    tags: /layout:L(?:2|5|7|10)/,
    kinds: ['unsure'],
    keys: /^proactive\.(?:adminFees|procurement)/,
    rows: ['blank'],
    reason: 'the two rows of two columns both blank at an end, in lines of four cells: the column heads alone would tell which cell is none',
  },
  {
    id: 'blank-lost',
    tags: /damage:cell-lost/,
    kinds: ['wrong'],
    rows: ['short'],
    reason: 'the cell that was lost was blank: absent and blank are the same to see',
  },
  {
    id: 'pdf-columns-touch',
    tags: /layout:L9-pdf-layout/,
    kinds: ['candidates', 'wrong'],
    keys: /procurement/,
    reason: 'two columns of a PDF touch: «11,902.59» for 1 and 1,902.59',
  },
  {
    id: 'label-lost',
    tags: /damage:(?:label-damaged|end-label-damaged|other-wordings)/,
    kinds: ['unsure', 'candidates'],
    reason: 'a label too short or too damaged to be known: its numbers are absent',
  },
]
