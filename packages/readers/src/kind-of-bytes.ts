import { refuseType } from './refuse-type.ts'

/** How a file is to be read; its name and extension do not count. */
export type KindOfBytes = 'text' | 'zip' | 'pdf'

const archive = /^PK(?:\x03\x04|\x05\x06|\x07\x08)/
/** Some programs put a byte order mark or blanks before it. */
const portable = /^(?:\xef\xbb\xbf)?\s*%PDF-/

/** Tells the kind by the first bytes. Throws ReadError TYPE_UNSUPPORTED for kinds that are not read. */
export function kindOfBytes(bytes: Uint8Array): KindOfBytes {
  refuseType(bytes)
  const head = String.fromCharCode(...bytes.subarray(0, 64))
  if (archive.test(head)) return 'zip'
  return portable.test(head) ? 'pdf' : 'text'
}
