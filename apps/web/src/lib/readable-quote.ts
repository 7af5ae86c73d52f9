/** Characters of a source as a person reads them in a line: markup and its spaces are one blank. Offsets are lost; it is for showing alone. */
export function readableQuote(quote: string): string {
  return quote
    .replace(/<[^>]*>|<[a-z/][^>]*$/gi, ' ')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
