import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { AttributeReader } from './attribute-reader.ts'
import { EntityReader } from './entity-reader.ts'
import type { PageEvents } from './page-events.ts'
import type { Tag } from './tag.ts'
import { TagNames } from './tag-names.ts'
import { tags } from './tags.ts'

const image = tags.get('image')
const picture = tags.get('img') as Tag

/**
 * The elements of a page, out of what htmlparser2's tokenizer finds in it. This does as htmlparser2's own parser does, but cuts no names out
 * of the page and gathers no attributes that show nothing; `page-parser.test.ts` holds the two together.
 */
export class PageParser implements TokenizerCallbacks {
  private readonly text: string
  private readonly events: PageEvents
  private readonly names: TagNames
  private readonly attributes: AttributeReader
  /** Where the next event begins. */
  private start = 0
  /** Where the tag begins that is being read, and its element; null for a form inside a form, which is passed over. */
  private tagStart = 0
  private tag: Tag | null = null
  /** The element in which there are no tags, after its own: null elsewhere. */
  private holder: Tag | null = null
  /** Where the next sign of an entity may be. */
  private ampersand = -1
  private entities: EntityReader | null = null
  /** The elements that are open, the innermost last, and those among them that change the rules. */
  private readonly open: Tag[] = []
  private readonly ruling: Tag[] = []

  constructor(text: string, events: PageEvents) {
    this.text = text
    this.events = events
    this.names = new TagNames(text)
    this.attributes = new AttributeReader(text)
  }

  /** Tells all that is in the page. Throws ReadError LIMIT_HTML_ATTRIBUTES. */
  parse(): void {
    const tokenizer = new Tokenizer({ decodeEntities: false, recognizeSelfClosing: true }, this)
    tokenizer.write(this.text)
    tokenizer.end()
  }

  isInForeignContext(): boolean {
    const { rules } = this
    return rules === 'svg' || rules === 'math'
  }

  ontext(at: number, end: number): void {
    // An end tag that the page's end cuts off is said to begin nowhere: of that, its last character is text.
    const from = at < 0 ? end - 1 : at
    if (this.holder?.holds === 'text' || !this.mayHaveEntity(from, end)) this.tellText(from, end)
    else {
      this.entities ??= new EntityReader(this.text, {
        ontext: (start, stop) => this.tellText(start, stop),
        ontextentity: (code, stop) => this.ontextentity(code, stop),
      })
      this.entities.read(from, end, this.holder)
    }
  }

  ontextentity(code: number, end: number): void {
    this.events.entity(String.fromCodePoint(code), this.start, end)
    this.start = end
  }

  onopentagname(from: number, end: number): void {
    const tag = this.tagAt(from, end)
    this.tagStart = this.start
    this.tag = null
    this.holder = tag.holds === null || this.isInForeignContext() ? null : tag
    if (tag.name === 'form' && this.open.includes(tag)) return
    if (tag.ends !== null) while (tag.ends.has(this.open.at(-1)?.name ?? '')) this.leave()
    if (!tag.isVoid) {
      this.open.push(tag)
      if (tag.inside !== null) this.ruling.push(tag)
    }
    this.tag = tag
    this.attributes.clear()
  }

  onattribname(from: number, end: number): void {
    this.start = from
    this.attributes.onName(from, end)
  }

  onattribdata(from: number, end: number): void {
    this.attributes.onData(from, end)
  }

  onattribentity(): void {
    // Left where they are: see AttributeReader.
  }

  onattribend(): void {
    this.attributes.onEnd()
  }

  onopentagend(at: number): void {
    this.endTag(at)
    this.start = at + 1
  }

  onselfclosingtag(at: number): void {
    const { tag } = this
    this.endTag(at)
    this.holder = null
    if (tag !== null && !tag.isVoid) this.leave()
    this.start = at + 1
  }

  onclosetag(from: number, at: number): void {
    const tag = this.tagAt(from, at)
    this.holder = null
    if (this.open.at(-1) === tag || this.open.includes(tag)) {
      while (this.open.at(-1) !== tag) this.leave()
      this.events.close(this.pop(), this.start, at + 1)
    } else if (tag.name === 'p' || tag.name === 'br') {
      // Browsers open what was not open: an empty paragraph, a line break.
      this.attributes.clear()
      this.events.close(tag, this.start, at + 1)
    }
    this.start = at + 1
  }

  oncomment(_from: number, at: number): void {
    this.onMarkup(at)
  }

  ondeclaration(_from: number, at: number): void {
    this.onMarkup(at)
  }

  onprocessinginstruction(_from: number, at: number): void {
    this.onMarkup(at)
  }

  oncdata(from: number, at: number, signs: number): void {
    if (!this.isInForeignContext()) {
      this.onMarkup(at)
      return
    }
    this.events.entity(this.text.slice(from, at - signs), this.start, at + 1)
    this.start = at + 1
  }

  onend(): void {
    const end = Math.min(this.start, this.text.length)
    for (const tag of this.open.reverse()) this.events.leave(tag, end)
  }

  private tellText(from: number, end: number): void {
    this.events.text(this.start, from, end)
    this.start = end
  }

  private mayHaveEntity(from: number, end: number): boolean {
    if (this.ampersand < from) {
      const found = this.text.indexOf('&', from)
      this.ampersand = found < 0 ? this.text.length : found
    }
    return this.ampersand < end
  }

  /** A comment that never ends is counted with its missing end: places beyond the text are its end. */
  private onMarkup(at: number): void {
    const { length } = this.text
    this.events.markup(Math.min(this.start, length), Math.min(at + 1, length))
    this.start = at + 1
  }

  private endTag(at: number): void {
    this.start = this.tagStart
    const { tag } = this
    if (tag === null) return
    this.events.open(tag, this.attributes, this.start, at + 1)
    if (tag.isVoid) this.events.leave(tag, this.start)
    this.tag = null
  }

  /** The innermost element ends without a tag of its own. */
  private leave(): void {
    this.events.leave(this.pop(), this.start)
  }

  private pop(): Tag {
    const tag = this.open.pop() as Tag
    if (tag.inside !== null) this.ruling.pop()
    return tag
  }

  private get rules(): Tag['inside'] {
    return this.ruling.at(-1)?.inside ?? null
  }

  /** Inside of drawings some names are written with capitals, and what ends such an element outside of them is one as well. */
  private tagAt(from: number, end: number): Tag {
    const tag = this.names.at(from, end)
    if (this.ruling.length === 0) return tag === image ? picture : tag
    const { rules, open } = this
    const { inDrawing } = tag
    if (rules === 'svg') return inDrawing ?? tag
    if (inDrawing !== null && open.includes(inDrawing)) return inDrawing
    return rules !== 'math' && tag === image ? picture : tag
  }
}
