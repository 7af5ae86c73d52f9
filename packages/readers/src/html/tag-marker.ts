import type { Mark } from '@gongkai/shared'
import { deepestTag, mostMarks, mostTags } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import { refuseLong } from '../text/refuse-long.ts'

/** Elements that begin and end on lines of their own. */
const blocks = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
)
/** Elements whose text no reader of the page sees. */
const unseen = new Set(['script', 'style', 'noscript', 'template', 'head'])
/** Seen in spite of standing in the head: a fragment may have its title there alone. */
const seenInHead = new Set(['title'])

/** Gathers marks for tags, entities and line breaks. */
export class TagMarker {
  readonly marks: Mark[] = []
  private readonly source: string
  private readonly open_: string[] = []
  /** How many of them hide their text. */
  private hiding = 0
  private tags = 0
  /** Characters that a reader of the page sees. */
  private seen = 0

  constructor(source: string) {
    this.source = source
  }

  open(name: string, start: number, end: number): void {
    this.tags += 1
    this.open_.push(name)
    if (unseen.has(name)) this.hiding += 1
    if (this.tags > mostTags) throw new ReadError('LIMIT_HTML_NODES', `网页的标签超过 ${mostTags} 个 · The page has more than ${mostTags} tags`)
    if (this.open_.length > deepestTag)
      throw new ReadError('LIMIT_HTML_DEPTH', `网页的标签嵌套超过 ${deepestTag} 层 · The page's tags are nested deeper than ${deepestTag}`)
    this.markup(start, end)
    if (name === 'br' || blocks.has(name)) this.break(end)
  }

  /** An element ends without a tag of its own: `<br>`, or a paragraph before the next. */
  leave(name: string): void {
    const at = this.open_.lastIndexOf(name)
    while (at >= 0 && this.open_.length > at) if (unseen.has(this.open_.pop() as string)) this.hiding -= 1
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
    if (this.isUnseen()) {
      this.markup(start, end)
      return
    }
    this.seen += data.length
    refuseLong(this.seen)
    // As many characters as printed, and no entity: the source's own.
    const isOwn = data.length === end - start && this.source.charCodeAt(start) !== 0x26
    const at = isOwn ? 0 : this.source.slice(start, end).indexOf(data)
    if (at < 0 || (!isOwn && this.source.charAt(start) === '&')) {
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
    this.push({ kind: 'break', start: at, end: at })
  }

  private isUnseen(): boolean {
    return this.hiding > 0 && !seenInHead.has(this.open_.at(-1) ?? '')
  }
}

function isLineOrTab(code: number): boolean {
  return code === 0x09 || code === 0x0a || code === 0x0d
}
