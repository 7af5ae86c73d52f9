/** A ratio that a benchmark prints, and how far it may go: beyond the floor the command fails. */
export interface Goal {
  readonly id: string
  readonly what: string
  readonly floor: number
  readonly target: number
  readonly stretch: number
}
