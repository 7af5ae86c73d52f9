import type { Mark } from '@gongkai/shared'
import { SaxesParser } from 'saxes'
import { mostAttributes } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import { TextBuilder } from '../text/text-builder.ts'
import { DocumentHandler } from './document-handler.ts'
import { TableWriter } from './table-writer.ts'

/**
 * Reads `word/document.xml` as it comes out of the archive; it is never in memory as a whole. Throws ReadError: XML_DTD, FILE_DAMAGED
 * where it is no XML, and its LIMIT_ codes.
 */
export async function readDocumentPart(chunks: AsyncIterable<Uint8Array>): Promise<{ text: string; marks: Mark[] }> {
  const text = new TextBuilder()
  const parser = parserFor(new DocumentHandler(new TableWriter(text)))
  let decoder: InstanceType<typeof TextDecoder> | null = null
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk))
    parser.write(decoder.decode(chunk, { stream: true }))
  }
  parser.close()
  return { text: text.toString(), marks: text.marks.sort((a, b) => a.start - b.start || a.end - b.end) }
}

function parserFor(handler: DocumentHandler): SaxesParser<{ xmlns: true; position: false }> {
  const parser = new SaxesParser({ xmlns: true, position: false })
  let attributes = 0
  parser.on('opentagstart', () => {
    attributes = 0
  })
  parser.on('attribute', () => {
    attributes += 1
    if (attributes > mostAttributes)
      throw new ReadError('LIMIT_XML_ATTRIBUTES', `一个标签的属性超过 ${mostAttributes} 个 · A tag has more than ${mostAttributes} attributes`)
  })
  parser.on('opentag', (tag) => handler.open(tag))
  parser.on('text', (data) => handler.characters(data))
  parser.on('cdata', (data) => handler.characters(data))
  parser.on('closetag', (tag) => handler.close(tag))
  parser.on('doctype', () => {
    throw new ReadError('XML_DTD', '文档内含 DTD 声明,不予读取 · The document declares a DTD; such files are not read')
  })
  parser.on('error', ({ message }) => {
    throw new ReadError('FILE_DAMAGED', `文档内的 XML 有错,请用 Word 重新保存 · The XML is broken, save it anew with Word: ${message}`)
  })
  return parser
}

function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8'
}
