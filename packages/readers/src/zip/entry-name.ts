import { crc32 } from 'node:zlib'
import type { Entry } from 'yauzl'

const utf8Flag = 0x800
const unicodePath = 0x7075

/**
 * An entry's name for a person: UTF-8 where the archive says so or the bytes are, otherwise GB18030, as programs in China write it. What
 * would lead out of a folder (`../`, a drive, a leading slash) is left out; the name is never used as a path.
 */
export function entryName(entry: Pick<Entry, 'fileNameRaw' | 'generalPurposeBitFlag' | 'extraFields'>): string {
  const parts = decodeName(entry)
    .split(/[\\/]/)
    .filter((part) => !/^(?:\.{0,2}|[A-Za-z]:)$/.test(part))
  return parts.join('/').replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
}

function decodeName({
  fileNameRaw,
  generalPurposeBitFlag,
  extraFields,
}: Pick<Entry, 'fileNameRaw' | 'generalPurposeBitFlag' | 'extraFields'>): string {
  const field = extraFields.find(({ id, data }) => id === unicodePath && data.length > 5 && data.readUInt32LE(1) === crc32(fileNameRaw))
  if (field) return field.data.toString('utf8', 5)
  if (generalPurposeBitFlag & utf8Flag) return fileNameRaw.toString('utf8')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw)
  } catch {
    return new TextDecoder('gb18030').decode(fileNameRaw)
  }
}
