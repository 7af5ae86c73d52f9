/** One cell of a printed table in the folded text; `from` and `to` are places there. */
export interface Cell {
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
  /** True where the page begins a new row with this cell. */
  readonly startsRow: boolean
  /** True where it shares its cell with the row's label, as run-together digits do and digits of an explanation. */
  readonly besideLabel: boolean
}
