import type { Wording } from './label-core.ts'
import type { Target } from './targets-of.ts'

/** A label found: which target, in which wording, at which Han characters of the text. */
export interface Located {
  readonly target: Target
  readonly order: number
  readonly core: Wording
  readonly from: number
  readonly to: number
  /** Where the same row is printed again right behind, if it is. */
  readonly again?: number
}
