import type { SaxesAttributeNS, SaxesTagNS } from 'saxes'
import { deepestTag, mostElements } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import type { TableWriter } from './table-writer.ts'

/** Namespaces whose elements are read: Word's own, in both editions of the standard, its formulas, and the choice between versions. */
const known = /\/wordprocessingml\/(?:2006\/)?main$|\/officeDocument\/(?:2006\/)?math$|\/markup-compatibility\/2006$/

/** What no reader of the document sees: deleted and moved text, field codes, the reading aids above characters, second versions. */
const unseen = new Set(['del', 'moveFrom', 'delText', 'delInstrText', 'instrText', 'rt', 'Fallback'])

/** Takes the elements of `word/document.xml` and writes what they say. */
export class DocumentHandler {
  private readonly out: TableWriter
  private readonly path: string[] = []
  private unseenFrom = Number.POSITIVE_INFINITY
  /** The run's own text is hidden. */
  private hidden = false
  private keepsSpace = false
  private elements = 0
  private words: string[] | null = null

  constructor(out: TableWriter) {
    this.out = out
  }

  open(tag: SaxesTagNS): void {
    this.path.push(tag.local)
    this.elements += 1
    if (this.elements > mostElements)
      throw new ReadError('LIMIT_XML_NODES', `文档的元素超过 ${mostElements} 个 · The document has more than ${mostElements} elements`)
    if (this.path.length > deepestTag)
      throw new ReadError('LIMIT_XML_DEPTH', `XML 嵌套超过 ${deepestTag} 层 · The XML is nested deeper than ${deepestTag}`)
    if (!known.test(tag.uri) || this.path.length > this.unseenFrom) return
    if (unseen.has(tag.local)) this.unseenFrom = this.path.length
    else this.begin(tag.local, tag.attributes)
  }

  /** Character data of the element that is open. */
  characters(data: string): void {
    this.words?.push(data)
  }

  close(tag: SaxesTagNS): void {
    if (known.test(tag.uri) && this.path.length < this.unseenFrom) this.end(tag.local)
    if (this.path.length === this.unseenFrom) this.unseenFrom = Number.POSITIVE_INFINITY
    this.path.pop()
  }

  private begin(name: string, attributes: Record<string, SaxesAttributeNS>): void {
    if (name === 't') {
      this.words = []
      this.keepsSpace = attributes['xml:space']?.value === 'preserve'
    } else if (name === 'r') this.hidden = false
    else if (name === 'vanish') this.hidden ||= this.isRunProperty() && !/^(?:0|false|off)$/.test(valOf(attributes))
    else if (name === 'tbl') this.out.openTable()
    else if (name === 'tr') this.out.openRow()
    else if (name === 'tc') this.out.openCell()
    else if (name === 'gridBefore') this.out.skipColumns(numberOf(attributes))
    else if (name === 'gridSpan') this.out.setWidth(numberOf(attributes))
    else if (name === 'vMerge') this.out.setMerge(valOf(attributes) === 'restart')
    else if (!this.hidden) this.sign(name)
  }

  /** Elements that stand for one character. */
  private sign(name: string): void {
    if (name === 'noBreakHyphen') this.out.add('-')
    else if (name === 'ptab' || (name === 'tab' && this.path.at(-2) === 'r')) this.out.add(this.out.inCell ? ' ' : '\t')
    else if ((name === 'br' || name === 'cr') && this.path.at(-2) === 'r') this.out.endLine()
  }

  private end(name: string): void {
    if (name === 't') this.finishWords()
    else if (name === 'r') this.hidden = false
    else if (name === 'p') this.out.endLine()
    else if (name === 'tc') this.out.closeCell()
    else if (name === 'tr') this.out.closeRow()
    else if (name === 'tbl') this.out.closeTable()
  }

  private finishWords(): void {
    const printed = (this.words ?? []).join('').replace(/[\t\r\n]+/g, ' ')
    this.words = null
    if (!this.hidden) this.out.add(this.keepsSpace ? printed : printed.replace(/^ +| +$/g, ''))
  }

  private isRunProperty(): boolean {
    return this.path.at(-2) === 'rPr' && this.path.at(-3) === 'r'
  }
}

/** `w:val`, which most properties carry. */
function valOf(attributes: Record<string, SaxesAttributeNS>): string {
  return Object.values(attributes).find(({ local }) => local === 'val')?.value ?? ''
}

function numberOf(attributes: Record<string, SaxesAttributeNS>): number {
  const number = Number.parseInt(valOf(attributes), 10)
  return Number.isNaN(number) ? 1 : Math.max(1, number)
}
