import type { AgencyKind } from '@gongkai/shared'

/** A quotation that speaks for a region: where it stood (a key of `evidenceWeights`), its words, and what it counts. */
interface PlacementEvidence {
  readonly kind: string
  readonly quote: string
  readonly points: number
}

/** A region that may be the agency's, with everything that speaks for it. */
export interface PlacementCandidate {
  /** 2, 4, 6 or 9 digits. */
  readonly code: string
  /** Names from the province down, without placeholders such as 市辖区: `山东省 临沂市 兰陵县 新兴镇`. */
  readonly path: string
  readonly score: number
  readonly evidence: readonly PlacementEvidence[]
}

/** Where an agency belongs. Two candidates that the text cannot tell apart stay candidates: nothing is guessed. */
export interface Placement {
  readonly state: 'PLACED' | 'CANDIDATES' | 'UNPLACED'
  /** A code of the division tree when PLACED, otherwise null. */
  readonly regionCode: string | null
  readonly kind: AgencyKind
  /**
   * One spelling for the same agency over the years: 祥云镇人民政府, 沭城街道办事处, 温县人民政府, 温县财政局.
   * Empty where the document never names its agency. Unless the state is PLACED, a name does not tell two agencies apart (县财政局 may be
   * any county's): never merge such documents by it.
   */
  readonly name: string
  /** For narrow lists: 祥云镇, 沭城街道, 温县, 财政局. */
  readonly shortName: string
  /** True for an agency of the demonstration county. */
  readonly invented: boolean
  /** Best first; when PLACED, the first is the chosen one and holds its evidence. */
  readonly candidates: readonly PlacementCandidate[]
}
