/**
 * A few characters among all there are. One bit each, eight thousand bytes in all: small enough to stay at hand while a text is gone
 * through, which tables with a place for each character are not.
 */
export class CharacterSet {
  private readonly bits = new Uint8Array(0x10000 / 8)

  constructor(characters: Iterable<string> = []) {
    for (const character of characters) this.add(character.charCodeAt(0))
  }

  add(code: number): void {
    this.bits[code >> 3] = (this.bits[code >> 3] as number) | (1 << (code & 7))
  }

  has(code: number): boolean {
    return ((this.bits[code >> 3] as number) & (1 << (code & 7))) !== 0
  }
}
