/** The places of a label's own characters in the folded text. */
export interface OwnCharacters {
  has(place: number): boolean
}

/** For stretches without a label. */
export const noCharacters: OwnCharacters = { has: () => false }
