import type { AgencyKind, ClaimKey, Day, DetectedForm, FigureKey, FormId, FormParts } from '@gongkai/shared'

/** What a check says of a planted fault: a remark where no rule is broken, NOT_ASSESSABLE where something is missing that no rule asks for. */
export type DemoOutcome = 'FAIL' | 'UNCERTAIN' | 'NOT_ASSESSABLE' | 'INFO'

/** Why a figure of the truth has no number. */
export type MissingState = 'blank' | 'absent' | 'ambiguous'

/** What the prose of a file says about a count. */
export interface StatedCount {
  readonly key: ClaimKey
  /** Null where the prose says that there were none. */
  readonly value: number | null
}

/** What a demonstration file holds, to be held against what is read out of it. */
export interface DemoFile {
  /** Path below the folder, `2021/澄湾县雁渚镇-2021.txt`. */
  readonly file: string
  readonly agency: string
  readonly kind: AgencyKind
  /** Code of the division the agency governs or belongs to. */
  readonly regionCode: string
  readonly year: number
  /** 1, and 2 for a report that was published again. */
  readonly version: number
  /** The form that the file uses, and the one that is due. */
  readonly form: DetectedForm
  readonly expectedForm: FormId
  readonly parts: FormParts
  /** The labelled date of publication; null where the file has none. */
  readonly publishedOn: Day | null
  readonly signedOn: Day | null
  readonly layout: string
  readonly encoding: 'utf-8' | 'gb18030'
  /** Each figure of the tables' forms; null where `states` says why. */
  readonly truth: Readonly<Record<FigureKey, number | null>>
  readonly states: Readonly<Record<FigureKey, MissingState>>
  readonly stated: readonly StatedCount[]
  /** Damage and odd wordings that a reader must see through. */
  readonly oddities: readonly string[]
}

/** A fault that was put into a file on purpose, or that one put there brings about. */
export interface PlantedFault {
  /** Null for a report that is missing. */
  readonly file: string | null
  readonly agency: string
  readonly year: number
  /** Id in the catalogue of checks, also of checks that do not exist yet. */
  readonly check: string
  readonly kind: string
  readonly outcome: DemoOutcome
  /** The check of the planted fault that brings this one about; null for one that was planted for itself. */
  readonly of: string | null
  /** Figures that were changed or left out. */
  readonly cells: readonly FigureKey[]
  /** The sums that no longer hold, `A2.naturalPerson`; empty for other faults. */
  readonly equations: readonly string[]
  readonly note: string
  /** Whether the check exists by now. */
  readonly availableNow: boolean
}

/** Something that looks wrong and is right: no check may call it a fault. */
export interface NearMiss {
  /** Null for a report that rightly is not there. */
  readonly file: string | null
  readonly agency: string
  readonly year: number
  readonly check: string
  readonly note: string
}

/** The key to a demonstration county: every file's true content and every fault put in. */
export interface DemoKey {
  readonly invented: true
  readonly seed: number
  readonly county: { readonly code: string; readonly name: string; readonly city: string; readonly province: string }
  readonly files: readonly DemoFile[]
  readonly faults: readonly PlantedFault[]
  readonly nearMisses: readonly NearMiss[]
}
