import type { Mark } from '@gongkai/shared'
import { deepestTag, mostMarks, mostTags } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import { NoteSigns } from '../text/note-signs.ts'
import { refuseLong } from '../text/refuse-long.ts'
import { filledIn } from './filled-in.ts'
import { isHidden } from './is-hidden.ts'

/** Elements that begin and end on lines of their own. */
const blocks = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
)
/** Elements whose text no reader of the page sees: reading aids above characters and what is struck out among them. */
const unseen = new Set(['script', 'style', 'noscript', 'template', 'head', 'rt', 'rp', 'del', 's', 'strike'])
/** Seen in spite of standing in the head: a fragment may have its title there alone. */
const seenInHead = new Set(['title'])

/** An element that is open, and whether its text is seen by no one. */
interface OpenElement {
  readonly name: string
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
    return this.hiding > 0 && !seenInHead.has(this.open_.at(-1)?.name ?? '')
  }

  /** Fields elsewhere are for the site's search and menus. */
  private get isInCell(): boolean {
    return this.open_.some((element) => element.name === 'td' || element.name === 'th')
  }

  open(name: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void {
    this.tags += 1
    const element = { name, unseen: unseen.has(name) || isHidden(attributes, this.uncovers) }
    this.open_.push(element)
    this.count(element, 1)
    if (this.tags > mostTags) throw new ReadError('LIMIT_HTML_NODES', `网页的标签超过 ${mostTags} 个 · The page has more than ${mostTags} tags`)
    if (this.open_.length > deepestTag)
      throw new ReadError('LIMIT_HTML_DEPTH', `网页的标签嵌套超过 ${deepestTag} 层 · The page's tags are nested deeper than ${deepestTag}`)
    const filled = name === 'input' && this.isInCell && !this.isUnseen ? filledIn(this.source.slice(start, end), attributes) : null
    this.markup(start, filled ? start + filled.from : end)
    if (filled) this.markup(start + filled.to, end)
    if (name === 'br' || blocks.has(name)) this.break(end)
  }

  /** An element ends without a tag of its own: `<br>`, or a paragraph before the next. */
  leave(name: string): void {
    const at = this.open_.findLastIndex((element) => element.name === name)
    while (at >= 0 && this.open_.length > at) this.count(this.open_.pop() as OpenElement, -1)
  }

  private count({ name, unseen }: OpenElement, by: 1 | -1): void {
    if (unseen) this.hiding += by
    if (name === 'sup') this.raising += by
  }

  close(name: string, start: number, end: number): void {
    this.leave(name)
    this.markup(start, end)
    if (blocks.has(name)) this.break(end)
  }

  markup(start: number, end: number): void {
    if (end > start) this.push({ kind: 'markup', start, end })
  }

  /** Text as the parser gives it: the source's own characters, or what an entity stands for. Line ends in a page are mere blanks. */
  text(data: string, start: number, end: number): void {
    if (this.isUnseen || this.notes.isNote(data, this.raising > 0)) {
      this.markup(start, end)
      return
    }
    this.seen += data.length
    refuseLong(this.seen)
    // As many characters as printed, and no entity: the source's own.
    const isEntity = this.source.charAt(start) === '&'
    const at = data.length === end - start && !isEntity ? 0 : this.source.slice(start, end).indexOf(data)
    if (at < 0 || isEntity) {
      this.push({ kind: 'stands', start, end, text: data })
      return
    }
    // Behind a broken tag the parser's range takes in what is left of the tag.
    const [from, to] = [start + at, start + at + data.length]
    this.markup(start, from)
    this.blanks(from, to)
    this.markup(to, end)
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
