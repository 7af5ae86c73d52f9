import { SaxesParser, type SaxesTagNS } from 'saxes'
import { deepestTag, mostAttributes, mostElements } from '../limits.ts'
import { ReadError } from '../read-error.ts'

/** What is done with a part's elements as they come. */
export interface XmlHandler {
  open(tag: SaxesTagNS): void
  characters?(data: string): void
  close?(tag: SaxesTagNS): void
}

/**
 * Hands the elements of an XML part to its handler while it comes out of the archive; it is never in memory as a whole. Throws ReadError:
 * XML_DTD, FILE_DAMAGED where it is no XML, and LIMIT_XML_ codes.
 */
export async function parseXml(chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  const parser = parserFor(handler)
  let decoder: InstanceType<typeof TextDecoder> | null = null
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk))
    parser.write(decoder.decode(chunk, { stream: true }))
  }
  parser.close()
}

function parserFor(handler: XmlHandler): SaxesParser<{ xmlns: true; position: false }> {
  const parser = new SaxesParser({ xmlns: true, position: false })
  let attributes = 0
  let elements = 0
  let depth = 0
  parser.on('opentagstart', () => {
    attributes = 0
    elements += 1
    depth += 1
    check('NODES', elements, mostElements, '文档的元素', 'elements in the document')
    check('DEPTH', depth, deepestTag, '元素的嵌套层数', 'elements in each other')
  })
  parser.on('attribute', () => {
    attributes += 1
    check('ATTRIBUTES', attributes, mostAttributes, '一个元素的属性', 'attributes of one element')
  })
  parser.on('opentag', (tag) => handler.open(tag))
  parser.on('text', (data) => handler.characters?.(data))
  parser.on('cdata', (data) => handler.characters?.(data))
  parser.on('closetag', (tag) => {
    depth -= 1
    handler.close?.(tag)
  })
  parser.on('doctype', () => {
    throw new ReadError('XML_DTD', '文档内含 DTD 声明,不予读取 · The document declares a DTD; such files are not read')
  })
  parser.on('error', ({ message }) => {
    throw new ReadError('FILE_DAMAGED', `文档内的 XML 有错,请用 Word 重新保存 · The XML is broken, save it anew with Word: ${message}`)
  })
  return parser
}

function check(what: string, count: number, most: number, zh: string, en: string): void {
  if (count > most) throw new ReadError(`LIMIT_XML_${what}`, `${zh}超过上限 ${most} · More than ${most} ${en}`)
}

function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8'
}
