/** The hash of a quotation in plain characters without white space: FNV-1a, 32 bits, the same everywhere, and no secret. */
export function quoteHash(quote: string): string {
  const plain = quote.normalize('NFKC').replace(/\s+/g, '')
  let value = 0x811c9dc5
  for (let index = 0; index < plain.length; index += 1) value = Math.imul(value ^ plain.charCodeAt(index), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}
