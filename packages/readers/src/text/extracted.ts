import type { Mark, Message } from '@gongkai/shared'

/** A document's text with what was noticed on the way. */
export interface Extracted {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly notes: readonly Message[]
}
