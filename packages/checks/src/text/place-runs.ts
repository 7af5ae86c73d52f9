/** Notes on one prose after another: lists of their own would be copied again and again as they grow. */
const [scratchFirsts, scratchPlaces]: [number[], number[]] = [[], []]

/**
 * Where the characters of a prose stand in the text that it was taken from. They are kept in runs, as most follow each other there: a number
 * for each character would be more to write than the prose itself.
 */
export class PlaceRuns {
  /** How many characters the prose has. */
  length = 0
  /** The place in the text behind the character that was taken last. */
  next = -1
  private readonly textLength: number
  private firsts: readonly number[] = []
  private places: readonly number[] = []
  private count = 0

  constructor(textLength: number) {
    this.textLength = textLength
  }

  /** From character `first` on, those of the prose are the text's from `place` on. */
  begin(first: number, place: number): void {
    scratchFirsts[this.count] = first
    scratchPlaces[this.count] = place
    this.count += 1
  }

  /** Nothing more is to come: what was noted is kept, and the notes are free for another prose. */
  finish(): void {
    this.firsts = scratchFirsts.slice(0, this.count)
    this.places = scratchPlaces.slice(0, this.count)
  }

  /** Where a character stands in the text; behind the last one the text's end, for what is none its beginning. */
  placeAt(character: number): number {
    if (character === this.length) return this.textLength
    if (character < 0 || character > this.length) return 0
    const run = lastAt(this.firsts, character)
    return (this.places[run] as number) + character - (this.firsts[run] as number)
  }

  /** The first character that does not stand before a place in the text. */
  firstFrom(place: number): number {
    const run = lastAt(this.places, place)
    if (run < 0) return 0
    return Math.min((this.firsts[run] as number) + place - (this.places[run] as number), this.firsts[run + 1] ?? this.length)
  }
}

/** Index of the last of ascending numbers that is not above `value`; -1 where there is none. */
function lastAt(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
