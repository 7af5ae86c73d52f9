import type { Paint } from './palette.ts'

/** One value of one year: the number to draw, or null, and the finished words for table and tooltip. */
export interface YearValue {
  readonly value: number | null
  readonly text: string
  /** Why there is no number, or how much of it is known; shown beside the text. */
  readonly note: string | null
}

export interface YearColumn {
  readonly year: number
  /** One for each series, by its key. */
  readonly values: Readonly<Record<string, YearValue>>
  /** For each stack: a column that does not exist at all and is drawn as a hatched stub, with the reason. */
  readonly gaps: Readonly<Record<string, string>>
  /** For each stack: the words above its column (`12`, `≥ 12`). */
  readonly tops: Readonly<Record<string, string>>
}

export interface YearSeries {
  readonly key: string
  readonly label: string
  /** Series of one stack stand on each other; stacks stand side by side. */
  readonly stack: string
  readonly paint: Paint
  readonly hint?: string
}

/** A line between two years over which a series must not be read as one. */
export interface YearBreak {
  /** The first year that is counted in the new way. */
  readonly year: number
  readonly label: string
  readonly note: string
}

/** What a chart by years draws and its table says: finished words and numbers, nothing to compute and nothing to translate. */
export interface YearChartData {
  readonly columns: readonly YearColumn[]
  readonly series: readonly YearSeries[]
  readonly breaks: readonly YearBreak[]
  /** True where there is at least one number above 0: otherwise a sentence says it better than a picture. */
  readonly drawable: boolean
}
