import type { Span } from '@gongkai/shared'
import type { Folded } from './fold.ts'
import { cutLines, type Line } from './lines-of.ts'
import type { PlaceRuns } from './place-runs.ts'
import { stringOf } from './string-of.ts'

/**
 * A folded text, which knows its places. What it was asked for once it keeps itself: kept beside it in a weak map, the lines of every
 * document would outlive it by several collections of what is no longer used.
 */
export class FoldedText implements Folded {
  readonly text: string
  readonly units: Uint16Array
  private readonly runs: PlaceRuns
  private readonly sourceEnd: number
  private cut: readonly Line[] | null = null

  constructor(units: Uint16Array, runs: PlaceRuns, sourceEnd: number) {
    this.text = stringOf(units)
    this.units = units
    this.runs = runs
    this.sourceEnd = sourceEnd
  }

  get lines(): readonly Line[] {
    this.cut ??= cutLines(this.text, this.units, this.text.length)
    return this.cut
  }

  spanOf(from: number, to: number): Span {
    const { length } = this.units
    const start = from < length ? this.runs.startOf(from) : this.sourceEnd
    return { start, end: to > from ? (to <= length ? this.runs.endOf(to - 1) : this.sourceEnd) : start }
  }
}
