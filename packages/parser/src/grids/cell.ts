/** What is printed in one place of a table; `from` and `to` are places in the folded text. */
export interface Printed {
  /** `text` is a cell of words: part of a label, a unit, or something where a number was expected. */
  readonly kind: 'number' | 'blank' | 'unreadable' | 'text'
  /** What is printed, white space trimmed; empty for a blank one. */
  readonly text: string
  readonly from: number
  readonly to: number
  /** The number's own characters (sign and digits) inside a numeric cell. */
  readonly digits: { readonly text: string; readonly from: number; readonly to: number } | null
  /** Printed beside the number where it is not a mere count word: «元». */
  readonly unit: string
}

/** One cell of a printed table. */
export interface Cell extends Printed {
  /** True where the page begins a new row with this cell. */
  readonly startsRow: boolean
  /** True where it shares its cell with the row's label, as run-together digits do and digits of an explanation. */
  readonly besideLabel: boolean
  /** True where nothing stands between it and the label: «规章000». */
  readonly touchesLabel: boolean
  /** True for a blank that the page gives in a heap after the row's numbers, so that its column is not told: «3 |⏎3 |⏎|||||||». */
  readonly displaced?: true
}
