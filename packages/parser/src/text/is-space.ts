/** True for the white space that folded text may hold; all other kinds were folded to a blank. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x2028 || code === 0x2029
}
