import { createHash } from 'node:crypto'
import type { Source } from '@gongkai/shared'
import { decodeBytes } from './decode-bytes.ts'
import { looksLikeHtml } from './html/looks-like-html.ts'
import { markHtml } from './html/mark-html.ts'
import { largestFile } from './limits.ts'
import { ReadError } from './read-error.ts'
import { refuseType } from './refuse-type.ts'

/**
 * Bytes of one file in, its text and marks out. The name serves for messages only: the kind of file is told by its content.
 * Throws ReadError with a stable code where there is nothing to read.
 */
export function readBytes(name: string, bytes: Uint8Array): Source {
  if (bytes.length > largestFile) throw new ReadError('LIMIT_FILE_SIZE', `文件有 ${bytes.length} 字节,超过上限 ${largestFile} 字节`)
  refuseType(bytes)
  const { text, encoding } = decodeBytes(bytes)
  if (text.trim() === '') throw new ReadError('EMPTY', '文件是空的,没有文字')
  const id = createHash('sha256').update(bytes).digest('hex')
  return looksLikeHtml(text)
    ? { id, name, text, marks: markHtml(text), type: 'html', encoding }
    : { id, name, text, marks: [], type: 'text', encoding }
}
