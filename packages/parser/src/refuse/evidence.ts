import type { Claim, Figure, Stated } from '@gongkai/shared'
import type { Folded } from '../text/fold.ts'

/** What is known of a document when it is asked whether it is a report at all. */
export interface Evidence {
  readonly folded: Folded
  readonly title: Stated<string> | null
  readonly year: Stated<number> | null
  readonly agency: Stated<string> | null
  readonly figures: readonly Figure[]
  readonly claims: readonly Claim[]
  /** The title of another report that stands in front of a second printing of a table. */
  readonly otherTitle: Stated<string> | null
}
