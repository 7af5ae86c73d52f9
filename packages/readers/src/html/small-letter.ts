/** The code of the small letter, for a capital one of ASCII; any other code as it is. */
export function smallLetter(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code
}
