import type { Ambiguity, Figure, FormId, Message, Part } from '@gongkai/shared'

/** One table as it was read from one printing of it. */
export interface TableReading {
  readonly part: Part
  readonly form: FormId
  readonly figures: readonly Figure[]
  readonly ambiguities: readonly Ambiguity[]
  readonly messages: readonly Message[]
  /** True where empty cells left no trace among run-together digits. */
  readonly lossy: boolean
  /** Where the printing stands in the folded text. */
  readonly from: number
  readonly to: number
}
