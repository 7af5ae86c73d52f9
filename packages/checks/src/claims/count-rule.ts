import type { Bilingual, ClaimKey, FormId, Part } from '@gongkai/shared'
import type { Alternatives } from './compare-claim.ts'

/** What a count in the prose is held against, in a table of one of these forms. */
export interface CountTable {
  readonly part: Part
  readonly forms: readonly FormId[]
  readonly alternatives: Alternatives
  /** The words may mean something that no row counts: where no cell agrees, it is uncertain and no fault. */
  readonly isLoose?: true
  /** A cell without a number opposite a stated one is uncertain, not only beyond checking. */
  readonly doubtsBlanks?: true
  /** How much of the table's unit is one of the text's: fees are stated in yuan, the table has 万元. */
  readonly scale?: number
}

/** A count that the prose may state, and where the tables have it. */
export interface CountRule {
  readonly key: ClaimKey
  /** Completes «正文说……» and «The text speaks of … ». */
  readonly what: Bilingual
  readonly unit: string
  readonly tables: readonly CountTable[]
}
