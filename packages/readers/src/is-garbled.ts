/** Characters that UTF-8 turns into when it is taken for GBK: its commas, full stops, 的, 政 and 年 become these, which hardly any text has. */
const wrongHan = new Set([...'锛銆鈥鐨勭鏀骞锟'].map((character) => character.charCodeAt(0)))

/** So much text must be there before its letters tell anything. */
const enough = 20
/** The share of telling characters from which on a text is garbled. */
const telling = 0.02

/**
 * True for text that was decoded in a wrong encoding and saved like that; nothing in it can be trusted. Chinese bytes taken for Latin-1
 * become letters of Western Europe, taken for GBK rare characters; a font that does not say what its signs mean gives none at all.
 */
export function isGarbled(text: string): boolean {
  const counts = [0, 0, 0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const kind = kinds[text.charCodeAt(at)] as number
    if (kind !== PLAIN) counts[kind] = (counts[kind] as number) + 1
  }
  const [, right = 0, wrong = 0, strange = 0] = counts
  const chinese = right + wrong
  return (strange >= enough && strange > chinese) || (chinese >= enough && wrong > chinese * telling)
}

/** Signs that Chinese text has as well: the fixed blank, the middle dot, ×, °. */
function isSign(code: number): boolean {
  return code === 0xa0 || code === 0xb7 || code === 0xd7 || code === 0xb0
}

/** Control characters, and places that Unicode leaves to each font. */
function isNothing(code: number): boolean {
  return (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || (code >= 0xe000 && code <= 0xf8ff)
}

/** What each character tells: nothing, Chinese, Chinese as wrong decoding has it, no text at all. */
const [PLAIN, CHINESE, WRONG, STRANGE] = [0, 1, 2, 3] as const
const kinds = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code >= 0x3400 && code <= 0x9fff) return wrongHan.has(code) ? WRONG : CHINESE
  return (code >= 0x80 && code <= 0xff && !isSign(code)) || isNothing(code) ? STRANGE : PLAIN
})
