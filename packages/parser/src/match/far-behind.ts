import type { Located } from './located.ts'

/** A label of fewer characters may be part of other words. */
const tellingLabel = 4

/** A row printed twice counts where it is printed first. Short labels («其他») stand in other words too and tell nothing. */
export function isTelling(label: Located): boolean {
  return label.core.text.length >= tellingLabel
}

/** The end of a chain of labels, by its place in the list. */
interface End {
  readonly score: number
  readonly index: number
}

/**
 * The best chains that end so far back that the distance no longer matters, one for each label that may end them. Among equals the
 * last printed counts, of a telling label the first.
 */
export class FarBehind {
  private readonly score: number[]
  private readonly first: number[]
  private readonly last: number[]

  /** The score of the best of them, whatever label may follow it. */
  highest = Number.NEGATIVE_INFINITY

  constructor(orders: number) {
    this.score = new Array<number>(orders).fill(Number.NEGATIVE_INFINITY)
    this.first = new Array<number>(orders).fill(0)
    this.last = new Array<number>(orders).fill(0)
  }

  add(label: Located, index: number, score: number): void {
    const { order } = label
    const known = this.score[order] as number
    if (score < known) return
    if (score > known || !isTelling(label)) this.first[order] = index
    this.score[order] = score
    this.last[order] = index
    this.highest = Math.max(this.highest, score)
  }

  /** The best chain that a label of this order can follow; null where there is none. */
  bestBefore(order: number): End | null {
    let top = -1
    for (let other = 0; other < order; other += 1) {
      const score = this.score[other] as number
      if (score === Number.NEGATIVE_INFINITY) continue
      const known = top < 0 ? Number.NEGATIVE_INFINITY : (this.score[top] as number)
      if (score > known || (score === known && (this.last[other] as number) > (this.last[top] as number))) top = other
    }
    return top < 0 ? null : { score: this.score[top] as number, index: this.first[top] as number }
  }
}
