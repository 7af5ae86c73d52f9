import { ReadError } from './read-error.ts'

/** Bytes as text. `damaged` counts bytes that are no characters in that encoding (each shows as U+FFFD). */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly damaged: number
}

const byteOrderMarks: readonly { encoding: string; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

/** A file with more damaged characters than this share of its length is not read at all. */
const tolerated = 0.02

/**
 * Tells the encoding from the bytes (a `meta charset` may be wrong): byte order mark, then UTF-16 by its zero bytes, then UTF-8 if it
 * is valid, then GB18030 if that is, and otherwise whichever of the two has fewer damaged characters. The mark itself is left out.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const marked = byteOrderMarks.find(({ bytes: mark }) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return decodeAs(bytes.subarray(marked.bytes.length), marked.encoding)
  const wide = wideEncoding(bytes)
  if (wide) return decodeAs(bytes, wide)
  const utf8 = decodeAs(bytes, 'utf-8')
  if (utf8.damaged === 0) return utf8
  const gb = decodeAs(bytes, 'gb18030')
  const best = gb.damaged < utf8.damaged ? gb : utf8
  if (best.damaged > best.text.length * tolerated) {
    throw new ReadError('UNREADABLE_TEXT', `字节不是可辨认的文字(${best.damaged} 处无法解码);请确认文件编码为 UTF-8、GB18030 或 UTF-16`)
  }
  return best
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  return { text, encoding, damaged: text.split('\uFFFD').length - 1 }
}

/** UTF-16 without a mark: every second byte of line ends, digits and tags is zero. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 4) return null
  let even = 0
  let odd = 0
  sample.forEach((byte, at) => {
    if (byte !== 0) return
    if (at % 2 === 0) even += 1
    else odd += 1
  })
  const enough = Math.max(4, sample.length * 0.02)
  if (odd >= enough && even < odd / 8) return 'utf-16le'
  if (even >= enough && odd < even / 8) return 'utf-16be'
  return null
}
