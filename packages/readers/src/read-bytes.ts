import { createHash } from 'node:crypto'
import type { Source } from '@gongkai/shared'
import { decodeBytes } from './decode-bytes.ts'
import { kindOfBytes } from './kind-of-bytes.ts'
import { largestFile } from './limits.ts'
import { markText } from './mark-text.ts'
import { noteEncoding } from './note-encoding.ts'
import { ReadError } from './read-error.ts'
import { refuseLong } from './text/refuse-long.ts'

/**
 * Bytes of a text or a web page in, its text and marks out. The name serves for messages only: the kind of file is told by its content.
 * Throws ReadError with a stable code where there is nothing to read; Word and PDF files are read by `createReaders`.
 */
export function readBytes(name: string, bytes: Uint8Array): Source {
  refuseLarge(bytes.length)
  const kind = kindOfBytes(bytes)
  if (kind !== 'text')
    throw new ReadError(
      'TYPE_UNSUPPORTED',
      `这是${kind === 'pdf' ? ' PDF' : ' DOCX 或 ZIP'} 文件,不是文本或网页 · This is a ${kind.toUpperCase()} file, no text and no page`,
    )
  const decoded = decodeBytes(bytes)
  const { text, encoding } = decoded
  if (text.trim() === '') throw new ReadError('EMPTY', '文件是空的,没有文字 · The file is empty')
  const id = createHash('sha256').update(bytes).digest('hex')
  const { marks, isPage } = markText(text)
  if (!isPage) refuseLong(text.length)
  return { id, name, text, marks, type: isPage ? 'html' : 'text', encoding, notes: noteEncoding(decoded) }
}

/** Throws ReadError LIMIT_FILE_SIZE for a file of more bytes than a document may have. */
export function refuseLarge(size: number): void {
  if (size > largestFile)
    throw new ReadError('LIMIT_FILE_SIZE', `文件有 ${size} 字节,超过上限 ${largestFile} 字节 · The file has ${size} bytes; at most ${largestFile}`)
}
