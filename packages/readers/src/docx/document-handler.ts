import type { SaxesTagNS } from 'saxes'
import { NoteSigns } from '../text/note-signs.ts'
import { type Attributes, attributes } from './attributes.ts'
import type { ListNumbers } from './list-numbers.ts'
import type { XmlHandler } from './parse-xml.ts'
import type { TableWriter } from './table-writer.ts'

/** Namespaces whose elements are read: Word's own, in both editions of the standard, its formulas, and the choice between versions. */
const known = /\/wordprocessingml\/(?:2006\/)?main$|\/officeDocument\/(?:2006\/)?math$|\/markup-compatibility\/2006$/

/** What no reader of the document sees: deleted and moved text, field codes, the reading aids above characters, second versions. */
const unseen = new Set(['del', 'moveFrom', 'delText', 'delInstrText', 'instrText', 'rt', 'Fallback', 'pPrChange', 'rPrChange', 'tcPrChange'])

/** Properties of a run that hide its text or strike it out. */
const hidingProperties = new Set(['vanish', 'strike', 'dstrike'])

/** What a paragraph says about its number, until its first word. */
interface OpenParagraph {
  list: string | null
  level: number | null
  style: string | null
}

/** Takes the elements of `word/document.xml` and writes what they say. */
export class DocumentHandler implements XmlHandler {
  private readonly out: TableWriter
  private readonly numbers: ListNumbers
  private readonly path: string[] = []
  private unseenFrom = Number.POSITIVE_INFINITY
  private readonly notes = new NoteSigns()
  /** The run's own text is hidden or struck out. */
  private hidden = false
  /** The run stands above the line. */
  private raised = false
  private keepsSpace = false
  private words: string[] | null = null
  private paragraph: OpenParagraph | null = null

  constructor(out: TableWriter, numbers: ListNumbers) {
    this.out = out
    this.numbers = numbers
  }

  open(tag: SaxesTagNS): void {
    this.path.push(tag.local)
    if (!known.test(tag.uri) || this.path.length > this.unseenFrom) return
    if (unseen.has(tag.local) && this.path.at(-2) !== 'rPr') this.unseenFrom = this.path.length
    else this.begin(tag.local, tag.attributes)
  }

  characters(data: string): void {
    this.words?.push(data)
  }

  close(tag: SaxesTagNS): void {
    if (known.test(tag.uri) && this.path.length < this.unseenFrom) this.end(tag.local)
    if (this.path.length === this.unseenFrom) this.unseenFrom = Number.POSITIVE_INFINITY
    this.path.pop()
  }

  private begin(name: string, all: Attributes): void {
    if (name === 't') {
      this.words = []
      this.keepsSpace = all['xml:space']?.value === 'preserve'
    } else if (name === 'p') this.paragraph = { list: null, level: null, style: null }
    else if (name === 'r') this.beginRun()
    else if (hidingProperties.has(name)) this.hidden ||= this.isRunProperty() && attributes.isOn(all)
    else if (name === 'vertAlign') this.raised = this.isRunProperty() && attributes.text(all) === 'superscript'
    else if (!this.beginTable(name, all) && !this.beginNumber(name, all) && !this.hidden) this.sign(name)
  }

  private beginTable(name: string, all: Attributes): boolean {
    if (name === 'tbl') this.out.openTable()
    else if (name === 'tr') this.out.openRow()
    else if (name === 'tc') this.out.openCell()
    else if (name === 'gridBefore') this.out.skipColumns(attributes.number(all) ?? 1)
    else if (name === 'gridSpan') this.out.setWidth(Math.max(1, attributes.number(all) ?? 1))
    else if (name === 'vMerge') this.out.setMerge(attributes.text(all) === 'restart')
    else return false
    return true
  }

  private beginNumber(name: string, all: Attributes): boolean {
    if (!this.paragraph) return false
    if (name === 'pStyle') this.paragraph.style = attributes.text(all)
    else if (name === 'numId') this.paragraph.list = attributes.text(all)
    else if (name === 'ilvl') this.paragraph.level = attributes.number(all)
    else return false
    return true
  }

  private beginRun(): void {
    this.hidden = false
    this.raised = false
    this.writeNumber()
  }

  /** The number that Word puts before the paragraph's first word. */
  private writeNumber(): void {
    const { paragraph } = this
    this.paragraph = null
    if (paragraph) this.out.add(this.numbers.next(paragraph, paragraph.style))
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
    else if (name === 'p') {
      this.notes.breakLine()
      this.writeNumber()
      this.out.endLine()
    } else if (name === 'tc') this.out.closeCell()
    else if (name === 'tr') this.out.closeRow()
    else if (name === 'tbl') this.out.closeTable()
  }

  private finishWords(): void {
    const printed = (this.words ?? []).join('').replace(/[\t\r\n]+/g, ' ')
    this.words = null
    if (!this.hidden && !this.notes.isNote(printed, 0, printed.length, this.raised))
      this.out.add(this.keepsSpace ? printed : printed.replace(/^ +| +$/g, ''))
  }

  private isRunProperty(): boolean {
    return this.path.at(-2) === 'rPr' && this.path.at(-3) === 'r'
  }
}
