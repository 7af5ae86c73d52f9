/** A quotation in one line, cut where it is long. */
export function shortQuote(quote: string): string {
  const line = quote.replace(/\s+/g, '')
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
