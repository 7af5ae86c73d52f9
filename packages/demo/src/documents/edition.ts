import type { Day, FigureKey, FormParts, Part } from '@gongkai/shared'
import type { DemoUnit } from '../county.ts'
import type { ProseOrders } from '../faults/planned.ts'
import type { Figures } from '../figures/figures.ts'

/** One publication of one report, decided in everything but its words and its layout. */
export interface Edition {
  readonly unit: DemoUnit
  readonly year: number
  readonly version: number
  /** The form of each table that the document has, pictures included; null where its form has no such table. */
  readonly forms: FormParts
  /** All counts of the year; a key that is not there counts nothing. */
  readonly figures: Figures
  /** Cells without a number, and what stands in them. */
  readonly blanks: Readonly<Record<FigureKey, '' | '/'>>
  readonly pictures: readonly Part[]
  readonly twice: Part | null
  readonly heading: 'firstTwice' | 'plainNumerals' | null
  readonly stray: boolean
  readonly publishedOn: Day | null
  readonly signedOn: Day | null
  readonly prose: ProseOrders
  readonly layout: string | null
}

/** The number in a cell, whether it is printed or not. */
export function countOf(edition: Edition, key: FigureKey): number {
  return edition.figures[key] ?? 0
}
