/** True for the digits 0 to 9; digits of other widths were folded to these. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
