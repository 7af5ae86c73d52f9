import type { OwnCharacters } from '../grids/own-characters.ts'
import type { Ideographs } from '../text/ideographs.ts'
import type { Located } from './located.ts'

/** A label's characters, with digits inside its wording («计1条») that are no value. */
export class LabelCharacters implements OwnCharacters {
  private readonly places: Int32Array
  private readonly from: number
  private readonly to: number
  private next: number
  private readonly digits: readonly { readonly from: number; readonly to: number }[]

  constructor({ core, from, to }: Located, { places }: Ideographs, text: string) {
    this.places = places
    this.from = from
    this.to = to
    this.next = from
    this.digits =
      core.inner.size === 0
        ? []
        : [...core.inner].flatMap(([index, digits]) => (from + index < to ? digitsAt(places, from, index, digits, text) : []))
  }

  /** Asked for one place after another, as a rule: it goes on where it was. */
  has(place: number): boolean {
    const { places } = this
    let at = this.next
    if (at > this.from && (places[at - 1] as number) >= place) at = this.from
    while (at < this.to && (places[at] as number) < place) at += 1
    this.next = at
    return (at < this.to && places[at] === place) || this.digits.some(({ from, to }) => place >= from && place < to)
  }
}

/** The digits that the wording has before its character `index`, if they are printed between that one and the one before. */
function digitsAt(places: Int32Array, label: number, index: number, digits: string, text: string): { from: number; to: number }[] {
  const place = places[label + index]
  if (place === undefined || index === 0) return []
  const from = text.lastIndexOf(digits, place)
  return from > (places[label + index - 1] as number) ? [{ from, to: from + digits.length }] : []
}
