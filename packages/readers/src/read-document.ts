import { createHash } from 'node:crypto'
import type { Source } from '@gongkai/shared'
import { readDocx } from './docx/read-docx.ts'
import { isGarbled } from './is-garbled.ts'
import { kindOfBytes } from './kind-of-bytes.ts'
import { mostParts } from './limits.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { readBytes, refuseLarge } from './read-bytes.ts'
import { ReadError } from './read-error.ts'
import type { Extracted } from './text/extracted.ts'
import { kindOfZip } from './zip/kind-of-zip.ts'
import { listEntries } from './zip/list-entries.ts'
import { openZip } from './zip/open-zip.ts'

/**
 * Bytes of one document of any kind in, its text and marks out, in this very process: a file that takes too long or too much takes the
 * process with it, see `createReaders`. Throws ReadError.
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<Source> {
  refuseLarge(bytes.length)
  const kind = kindOfBytes(bytes)
  if (kind === 'text') return readBytes(name, bytes)
  const { text, marks, notes } = await (kind === 'pdf' ? readPdf(bytes) : readZip(bytes))
  if (text.trim() === '') throw new ReadError('EMPTY', '文件里没有文字 · There is no text in the file')
  if (isGarbled(text))
    throw new ReadError('UNREADABLE_TEXT', '文字层是乱码,无法读取;请提供原来的文档 · The text layer is garbled; provide the original document')
  const id = createHash('sha256').update(bytes).digest('hex')
  return { id, name, text, marks, type: kind === 'pdf' ? 'pdf' : 'docx', encoding: 'utf-8', notes }
}

async function readZip(bytes: Uint8Array): Promise<Extracted> {
  const zip = await openZip(bytes, mostParts)
  const entries = await listEntries(zip)
  const kind = kindOfZip(entries)
  if (kind === 'docx') return readDocx(zip, entries)
  const what =
    kind === 'office' ? '这是 Excel、PowerPoint 或 ODT 文件 · This is a workbook, slides or an OpenDocument file' : '这是压缩包 · This is an archive'
  const advice =
    kind === 'office' ? '请另存为 DOCX 或 PDF · save it as DOCX or PDF' : '请导入整个压缩包,或先解压 · import it as a whole or unpack it first'
  throw new ReadError('TYPE_UNSUPPORTED', `${what};${advice}`)
}
