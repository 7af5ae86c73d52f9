/** In place of an end: each character of the run stands for itself. */
const own = -1

/**
 * Which characters of the source a folded text came from. Most characters stand for themselves one after another: such a stretch is
 * one run, however long it is.
 */
export class PlaceRuns {
  /** The folded character that each run begins with. */
  private readonly from: number[] = []
  private readonly start: number[] = []
  /** The end of the one stretch that all characters of the run stand for; `own` where each stands for itself. */
  private readonly end: number[] = []
  private asked = 0

  /** Says that the folded text goes on from `at` with the source's own characters from `start` on. */
  follow(at: number, start: number): void {
    const last = this.from.length - 1
    if (last >= 0 && this.end[last] === own && (this.start[last] as number) + at - (this.from[last] as number) === start) return
    this.add(at, start, own)
  }

  /** Says that the characters from `at` on all stand for the source's stretch. */
  stand(at: number, start: number, end: number): void {
    this.add(at, start, end)
  }

  startOf(at: number): number {
    const run = this.runOf(at)
    return (this.start[run] as number) + (this.end[run] === own ? at - (this.from[run] as number) : 0)
  }

  endOf(at: number): number {
    const run = this.runOf(at)
    const end = this.end[run] as number
    return end === own ? (this.start[run] as number) + at - (this.from[run] as number) + 1 : end
  }

  private add(at: number, start: number, end: number): void {
    this.from.push(at)
    this.start.push(start)
    this.end.push(end)
  }

  /** The last run that begins at or before a character; most questions are about the run of the question before. */
  private runOf(at: number): number {
    if ((this.from[this.asked] as number) <= at && at < (this.from[this.asked + 1] ?? Number.POSITIVE_INFINITY)) return this.asked
    let [low, high] = [0, this.from.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.from[middle] as number) <= at) low = middle
      else high = middle - 1
    }
    this.asked = low
    return low
  }
}
