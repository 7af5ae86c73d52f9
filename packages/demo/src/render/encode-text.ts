/**
 * The bytes of a text. GB18030 has no encoder in the platform, so the table of its two-byte characters is read off the platform's
 * decoder once; a character outside of it would need four bytes and is refused.
 */
export function encodeText(text: string, encoding: 'utf-8' | 'gb18030'): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  const codes = twoByteCodes()
  const bytes: number[] = []
  for (const character of text) {
    const code = character.charCodeAt(0) < 0x80 ? character.charCodeAt(0) : codes.get(character)
    if (code === undefined) throw new RangeError(`«${character}» has no two bytes in GB18030; write another character`)
    if (code > 0xff) bytes.push(code >> 8)
    bytes.push(code & 0xff)
  }
  return Uint8Array.from(bytes)
}

let table: Map<string, number> | undefined

function twoByteCodes(): Map<string, number> {
  if (table) return table
  table = new Map()
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) table.set(decoder.decode(Uint8Array.of(lead, trail)), (lead << 8) | trail)
    }
  }
  return table
}
