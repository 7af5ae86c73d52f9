import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

/** Quality 7 keeps within some percent of the smallest size at a twentieth of the time of quality 11 (zlib's default). */
const QUALITY = 7

/** Compresses text (UTF-8). A lone surrogate becomes U+FFFD, so that no offset moves. */
export function packText(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8')
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}

/** The text that `packText` was given. */
export function unpackText(packed: Uint8Array): string {
  return brotliDecompressSync(packed).toString('utf8')
}

/** Compresses a value that JSON can hold. */
export function packJson(value: unknown): Buffer {
  return packText(JSON.stringify(value))
}

/** The value that `packJson` was given; the caller knows its type. */
export function unpackJson<T>(packed: Uint8Array): T {
  return JSON.parse(unpackText(packed)) as T
}
