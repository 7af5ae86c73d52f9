import { foldCharacter } from '@gongkai/shared'

/** Known to browsers and to Node; TypeScript's own library does not declare it. */
declare const TextDecoder: new (label: string, options: { readonly ignoreBOM: boolean }) => { decode(units: Uint16Array): string }

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })

/** Stands for a unit that no wording has: white space, what nobody sees, and what folds to several characters («㎡»). */
export const LEFT_OUT = 1

/** What becomes of each code unit: the plain one, `LEFT_OUT`, or 0 where it was not asked for yet. */
const folds = new Uint16Array(0x10000)

/** A code unit as the plain one that it stands for, or `LEFT_OUT`. */
export function plainUnit(code: number): number {
  return (folds[code] as number) || learn(code)
}

function learn(code: number): number {
  const plain = foldCharacter(String.fromCharCode(code))
  const unit = plain.length === 1 && plain > ' ' ? plain.charCodeAt(0) : LEFT_OUT
  folds[code] = unit
  return unit
}

/** The text that the first `length` units spell. */
export function spelled(units: Uint16Array, length: number): string {
  const text = decoder.decode(units.subarray(0, length))
  // The decoder puts this sign for half a pair of surrogates, which must stay what it is.
  return text.includes('\uFFFD') ? Array.from(units.subarray(0, length), (unit) => String.fromCharCode(unit)).join('') : text
}
