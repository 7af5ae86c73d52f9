import { createHash } from 'node:crypto'
import type { Source } from '@gongkai/shared'

/** Bytes of one file in, its text and marks out. The name serves for messages only: the kind of file is told by its content. */
export function readBytes(name: string, bytes: Uint8Array): Source {
  const id = createHash('sha256').update(bytes).digest('hex')
  return { id, name, text: new TextDecoder().decode(bytes), marks: [], type: 'text', encoding: 'utf-8' }
}
