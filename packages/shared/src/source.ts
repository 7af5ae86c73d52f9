import type { Span } from './figure.ts'
import type { Message } from './report.ts'

/** sha-256 of the bytes as they came, in hexadecimal. */
export type SourceId = string
export type SourceType = 'text' | 'html' | 'docx' | 'pdf'

/**
 * What a reader knows about the text beyond its characters, in order of place. Offsets are UTF-16 code units of `Source.text`.
 * `markup`: characters that no reader of the page sees. `stands`: characters that stand for others (`&nbsp;`).
 * `break`: an empty range at which the page begins a new line. `table`, `row`, `cell`: bounds of a grid.
 */
export type Mark =
  | ({ readonly kind: 'markup' | 'break' | 'table' | 'row' } & Span)
  | ({ readonly kind: 'stands'; readonly text: string } & Span)
  | ({ readonly kind: 'cell'; readonly colspan: number; readonly rowspan: number } & Span)

/** A document as text, with its bytes' hash; what readers give and the parser takes. */
export interface Source {
  readonly id: SourceId
  readonly name: string
  readonly text: string
  readonly marks: readonly Mark[]
  readonly type: SourceType
  readonly encoding: string
  /** What a reader noticed about the bytes: a wrong label of the encoding, damaged characters, macros that were not run. */
  readonly notes?: readonly Message[]
}

/** A stretch of readable text and the place in the source that it shows. */
export interface Segment extends Span {
  readonly text: string
}
