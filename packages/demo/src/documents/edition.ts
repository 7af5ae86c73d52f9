import type { Day, FigureKey, FormParts, Part } from '@gongkai/shared'
import type { DemoUnit } from '../county.ts'
import type { Effect, ProseOrders } from '../faults/planned.ts'
import type { Figures } from '../figures/figures.ts'
import type { Wording } from '../render/wording.ts'
import type { Damage } from './damage.ts'

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
  /** What the second printing adds to its figures. */
  readonly secondPrinting: Readonly<Record<FigureKey, number>>
  readonly heading: Effect['heading'] | null
  /** How the row of headings begins in which a value stands. */
  readonly stray: string | null
  readonly missingRows: readonly string[]
  readonly extraRow: Effect['extraRow'] | null
  readonly missingColumn: string | null
  /** Who published, where it is not the body itself. */
  readonly publisher: string | null
  readonly wording: Partial<Wording>
  readonly damage: Damage | null
  readonly publishedOn: Day | null
  readonly signedOn: Day | null
  readonly prose: ProseOrders
  readonly layout: string | null
}

/** The number in a cell, whether it is printed or not. */
export function countOf(edition: Edition, key: FigureKey): number {
  return edition.figures[key] ?? 0
}

/** Whether the table of this edition has a row for the figure. */
export function isPrinted({ missingRows }: Edition, key: FigureKey): boolean {
  return !missingRows.some((row) => key.startsWith(`${row}.`))
}
