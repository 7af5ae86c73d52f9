import type { Mark } from '@gongkai/shared'
import { deepestTag, mostMarks, mostTags } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import { NoteSigns } from '../text/note-signs.ts'
import { refuseLong } from '../text/refuse-long.ts'
import { filledIn } from './filled-in.ts'
import { isHidden } from './is-hidden.ts'
import type { ShownAttributes } from './shown-attributes.ts'
import type { Tag } from './tag.ts'

/** Seen in spite of standing in the head: a fragment may have its title there alone. */
const seenInHead = 'title'

const ampersand = 0x26

/** An element that is open, and whether its text is seen by no one. */
interface OpenElement {
  readonly tag: Tag
  readonly unseen: boolean
}

/** Gathers marks for tags, entities and line breaks. */
export class TagMarker {
  readonly marks: Mark[] = []
  private readonly source: string
  private readonly uncovers: boolean
  private readonly open_: OpenElement[] = []
  private readonly notes = new NoteSigns()
  /** How many open elements hide their text, and how many raise it. */
  private hiding = 0
  private raising = 0
  private tags = 0
  /** Characters that a reader of the page sees. */
  private seen = 0

  /** `uncovers`: what the page hides by its attributes is read as well. */
  constructor(source: string, uncovers: boolean) {
    this.source = source
    this.uncovers = uncovers
  }

  /** Whether what stands here is seen by no reader of the page. */
  get isUnseen(): boolean {
    return this.hiding > 0 && this.open_.at(-1)?.tag.name !== seenInHead
  }

  /** Fields elsewhere are for the site's search and menus. */
  private get isInCell(): boolean {
    return this.open_.some(({ tag }) => tag.name === 'td' || tag.name === 'th')
  }

  open(tag: Tag, attributes: ShownAttributes, start: number, end: number): void {
    const { name } = tag
    this.tags += 1
    const element = { tag, unseen: tag.isUnseen || isHidden(attributes, this.uncovers) }
    this.open_.push(element)
    this.count(element, 1)
    if (this.tags > mostTags) throw new ReadError('LIMIT_HTML_NODES', `网页的标签超过 ${mostTags} 个 · The page has more than ${mostTags} tags`)
    if (this.open_.length > deepestTag)
      throw new ReadError('LIMIT_HTML_DEPTH', `网页的标签嵌套超过 ${deepestTag} 层 · The page's tags are nested deeper than ${deepestTag}`)
    const filled = name === 'input' && this.isInCell && !this.isUnseen ? filledIn(this.source.slice(start, end), attributes) : null
    this.markup(start, filled ? start + filled.from : end)
    if (filled) this.markup(start + filled.to, end)
    if (tag.isBlock || name === 'br') this.break(end)
  }

  /** An element ends without a tag of its own: `<br>`, or a paragraph before the next. */
  leave(tag: Tag): void {
    for (let at = this.open_.length - 1; at >= 0; at -= 1) {
      if (this.open_[at]?.tag !== tag) continue
      while (this.open_.length > at) this.count(this.open_.pop() as OpenElement, -1)
      return
    }
  }

  private count({ tag, unseen }: OpenElement, by: 1 | -1): void {
    if (unseen) this.hiding += by
    if (tag.name === 'sup') this.raising += by
  }

  close(tag: Tag, start: number, end: number): void {
    this.leave(tag)
    this.markup(start, end)
    if (tag.isBlock) this.break(end)
  }

  markup(start: number, end: number): void {
    if (end > start) this.push({ kind: 'markup', start, end })
  }

  /** The source's own characters, from `from` on. Where what is left of a broken tag stands before them, they are searched for in it. */
  text(start: number, from: number, end: number): void {
    if (start !== from || this.source.charCodeAt(start) === ampersand) this.standsFor(this.source.slice(from, end), start, end)
    else if (this.isUnseen || this.notes.isNote(this.source, from, end, this.raising > 0)) this.markup(from, end)
    else {
      this.see(end - from)
      this.blanks(from, end)
    }
  }

  /** Text as the page means it: what an entity stands for, or the source's own characters behind something else. */
  standsFor(data: string, start: number, end: number): void {
    if (this.isUnseen || this.notes.isNote(data, 0, data.length, this.raising > 0)) {
      this.markup(start, end)
      return
    }
    this.see(data.length)
    const isEntity = this.source.charCodeAt(start) === ampersand
    const at = isEntity ? -1 : this.source.slice(start, end).indexOf(data)
    if (at < 0) {
      this.push({ kind: 'stands', start, end, text: data })
      return
    }
    // Behind a broken tag the parser's range takes in what is left of the tag.
    const [from, to] = [start + at, start + at + data.length]
    this.markup(start, from)
    this.blanks(from, to)
    this.markup(to, end)
  }

  private see(characters: number): void {
    this.seen += characters
    refuseLong(this.seen)
  }

  /** Line ends and tabs in a page are mere blanks. */
  private blanks(from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      if (!isLineOrTab(this.source.charCodeAt(at))) continue
      const start = at
      while (at + 1 < to && isLineOrTab(this.source.charCodeAt(at + 1))) at += 1
      this.push({ kind: 'stands', start, end: at + 1, text: ' ' })
    }
  }

  private push(mark: Mark): void {
    this.marks.push(mark)
    if (this.marks.length > mostMarks)
      throw new ReadError('LIMIT_HTML_NODES', `网页的标签和转义符超过 ${mostMarks} 个 · The page has more than ${mostMarks} tags and entities`)
  }

  private break(at: number): void {
    this.notes.breakLine()
    this.push({ kind: 'break', start: at, end: at })
  }
}

function isLineOrTab(code: number): boolean {
  return code === 0x09 || code === 0x0a || code === 0x0d
}
