/** Whether a character is one of those that `trim` takes away. */
export function isBlank(code: number): boolean {
  if (code < 0xa0) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x1680 || isFromPunctuation(code)
}

/** The blanks among the signs of punctuation: spaces of every width, ends of lines and paragraphs. */
function isFromPunctuation(code: number): boolean {
  return (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f
}
