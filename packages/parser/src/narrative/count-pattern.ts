import type { ClaimKey } from '@gongkai/shared'
import type { Scope } from './scopes-of.ts'

/** How a dispute ended; the claim's key is that of the dispute and this: `suitsUpheld`. */
export type Result = 'Upheld' | 'Corrected' | 'OtherResult' | 'Pending'

/** One way in which a sentence says what a number counts, by the words right before or right behind it; null where nothing is asked for. */
export interface CountPattern {
  /** One key, or several where the words say several things: «收到并办结12件». */
  readonly keys: readonly ClaimKey[]
  readonly result: Result | null
  /** A word that what matches always holds: a sentence without it need not be tried. */
  readonly anchor: string
  /** Looks back from where the fillers before the number (共, 为, 总数) begin; its group is what it found. */
  readonly before: RegExp
  /** Begins where the number ends. */
  readonly behind: RegExp | null
  /** What may not stand right before the words that match. */
  readonly unless: RegExp | null
  /** Subjects of which one must have been named last, the words that match included. */
  readonly within: readonly Scope[] | null
  /** Subjects that the sentence may not have named last before the words that match. */
  readonly notWithin: readonly Scope[] | null
  /** Units that such a thing is counted in. */
  readonly units: string
}
