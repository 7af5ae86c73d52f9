import type { FigureKey, Span } from './figure.ts'
import type { SourceId } from './source.ts'

export const severities = ['critical', 'major', 'minor', 'info'] as const
export type Severity = (typeof severities)[number]

export const outcomes = ['PASS', 'FAIL', 'UNCERTAIN', 'NOT_ASSESSABLE', 'INFO'] as const
export type Outcome = (typeof outcomes)[number]

/** The document has a problem; it could not be read for certain, so nothing is said; the number cannot be right. Counted apart. */
export const findingClasses = ['document', 'reading', 'number'] as const
export type FindingClass = (typeof findingClasses)[number]

/** The catalogue of checks; an id is never used again for another check. */
export const checkIds = [
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'A6',
  'A7',
  'A8',
  'A9',
  'A11',
  'A12',
  'D1',
  'D2',
  'D3',
  'F1',
  'F2',
  'F3',
  'F4',
  'F5',
  'F6',
  'F7',
  'F8',
  'F9',
  'F10',
  'F11',
  'L1',
  'L2',
  'L3',
  'N1',
  'N2',
  'N3',
  'N4',
  'N5',
  'N6',
  'N7',
  'N8',
  'N9',
  'N10',
  'N11',
  'N12',
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
  'X1',
  'X2',
  'X3',
  'X4',
  'X5',
  'X6',
  'X7',
  'X9',
  'X10',
] as const
export type CheckId = (typeof checkIds)[number]

export const locales = ['zh', 'en'] as const
export type Locale = (typeof locales)[number]
export type Bilingual = Readonly<Record<Locale, string>>

/** Places in another report that a finding is about: the year before, or the version before of the same year. */
export interface OtherPlaces {
  readonly year: number
  /** The document in whose text the spans count. */
  readonly source: SourceId
  readonly cells: readonly FigureKey[]
  readonly spans: readonly Span[]
}

/** What a check found at one place of a report. `expected` and `actual` are finished words for a person to read. */
export interface Finding {
  readonly check: CheckId
  readonly outcome: Outcome
  readonly severity: Severity
  /** Stable over re-parsing: check and cell path, or check, quote and its ordinal; agency and year are added where it is stored. */
  readonly fingerprint: string
  readonly message: Bilingual
  readonly expected: Bilingual
  readonly actual: Bilingual
  readonly cells: readonly FigureKey[]
  /** Every place involved, both sides of a contradiction. */
  readonly spans: readonly Span[]
  /** The other side of it, where that stands in another report. */
  readonly others?: readonly OtherPlaces[]
}
