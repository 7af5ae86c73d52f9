/** A stretch of escaped text as what it stands for; each character knows its place in the source. */
export interface Unescaped {
  readonly text: string
  /** Where each UTF-16 unit begins in the source, and where the last one ends. */
  readonly places: Int32Array
}

/** One escape as JavaScript and JSON write it, or a single character. */
const unit = /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|\r\n|[\s\S])|[^\\]+|\\$/gi

const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', '0': '\0', '\n': '', '\r': '' }

/** Resolves the escapes of `source[from, to)`: `\"`, `\/`, `\n`, `\u4e00`. */
export function resolveEscapes(source: string, from: number, to: number): Unescaped {
  const places = new Int32Array(to - from + 1)
  const pieces: string[] = []
  let length = 0
  const put = (text: string, at: number, step: number) => {
    pieces.push(text)
    for (let index = 0; index < text.length; index += 1) places[length + index] = at + index * step
    length += text.length
  }
  for (const match of source.slice(from, to).matchAll(unit)) {
    const [piece] = match
    const at = from + match.index
    if (piece.startsWith('\\')) put(standsFor(match), at, 0)
    else put(piece, at, 1)
  }
  places[length] = to
  return { text: pieces.join(''), places: places.subarray(0, length + 1) }
}

function standsFor([piece, braced, four, two]: RegExpExecArray): string {
  const code = braced ?? four ?? two
  if (code === undefined) return piece === '\\\r\n' ? '' : (letters[piece.slice(1)] ?? piece.slice(1))
  const point = Number.parseInt(code, 16)
  return point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point)
}
