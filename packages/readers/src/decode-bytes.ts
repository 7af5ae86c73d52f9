import { isUtf8, transcode } from 'node:buffer'
import { isGarbled } from './is-garbled.ts'
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
/** In the right encoding at most this share of what is no plain ASCII is damaged; in a wrong one it is nearly all. */
const doubtful = 0.1

/**
 * Tells the encoding from the bytes (a `meta charset` may be wrong): byte order mark, then UTF-16 by its zero bytes, then UTF-8, also with
 * a few damaged characters, then GB18030. The mark itself is left out. Throws ReadError UNREADABLE_TEXT where none of them gives text.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const marked = byteOrderMarks.find(({ bytes: mark }) => mark.every((byte, at) => bytes[at] === byte))
  const wide = marked ? null : wideEncoding(bytes)
  const decoded = marked ? decodeAs(bytes.subarray(marked.bytes.length), marked.encoding) : wide ? decodeAs(bytes, wide) : decodeNarrow(bytes)
  if (decoded.damaged > decoded.text.length * tolerated) {
    throw new ReadError(
      'UNREADABLE_TEXT',
      `字节不是可辨认的文字(${decoded.damaged} 处无法解码),请用 UTF-8、GB18030 或 UTF-16 另存 · The bytes are no text (${decoded.damaged} cannot be decoded); save it in UTF-8, GB18030 or UTF-16`,
    )
  }
  if (isGarbled(decoded.text))
    throw new ReadError(
      'UNREADABLE_TEXT',
      '文字是乱码(曾用错误的编码另存),请找原来的文件 · The text is garbled: it was once saved in a wrong encoding; look for the original file',
    )
  return decoded
}

function decodeNarrow(bytes: Uint8Array): Decoded {
  const utf8 = decodeAs(bytes, 'utf-8')
  if (utf8.damaged === 0 || utf8.damaged <= doubtful * beyondAscii(utf8.text)) return utf8
  const gb = decodeAs(bytes, 'gb18030')
  return gb.damaged < utf8.damaged ? gb : utf8
}

function beyondAscii(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) count += 1
  return count
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  // UTF-8 in which nothing is damaged takes a third of the time by way of UTF-16.
  const isWhole = encoding === 'utf-8' && isUtf8(bytes)
  const text = isWhole ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  return { text, encoding, damaged: text.includes('\uFFFD') ? text.split('\uFFFD').length - 1 : 0 }
}

/** UTF-16 without a mark: every second byte of line ends, digits and tags is zero. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 4 || !sample.includes(0)) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  const enough = Math.max(4, sample.length * 0.02)
  if (odd >= enough && even < odd / 8) return 'utf-16le'
  if (even >= enough && odd < even / 8) return 'utf-16be'
  return null
}
