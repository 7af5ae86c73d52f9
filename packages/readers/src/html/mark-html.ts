import type { Mark } from '@gongkai/shared'
import { Parser } from 'htmlparser2'
import { mostAttributes } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import { TableMarker } from './table-marker.ts'
import { TagMarker } from './tag-marker.ts'

/**
 * What a page's tags mean for its text: which characters are markup, which stand for others, where lines break and which stretches are
 * cells. The text itself stays as it came, so that every place in it can be shown in the original. What is hidden or struck out counts
 * as markup, unless `hidden` is to be uncovered.
 */
export function markHtml(text: string, hidden: 'left out' | 'uncovered' = 'left out'): Mark[] {
  const tables = new TableMarker()
  const tags = new TagMarker(text, hidden === 'uncovered')
  // A comment that never ends is counted with its missing end: places beyond the text are its end.
  const start = () => Math.min(parser.startIndex, text.length)
  const end = () => Math.min(parser.endIndex + 1, text.length)
  let attributes = 0
  const parser: Parser = new Parser(
    {
      onopentagname: () => {
        attributes = 0
      },
      onattribute: () => {
        attributes += 1
        if (attributes > mostAttributes)
          throw new ReadError('LIMIT_HTML_ATTRIBUTES', `一个标签的属性超过 ${mostAttributes} 个 · A tag has more than ${mostAttributes} attributes`)
      },
      onopentag: (name, attributes, implied) => {
        if (!implied) tags.open(name, attributes, start(), end())
        if (!tags.isUnseen) tables.open(name, attributes, end())
      },
      onclosetag: (name, implied) => {
        const wasSeen = !tags.isUnseen
        if (implied) tags.leave(name)
        else tags.close(name, start(), end())
        if (wasSeen) tables.close(name, start())
      },
      ontext: (data) => {
        tags.text(data, start(), end())
        if (!tags.isUnseen) tables.text(data.trim().length)
      },
      oncomment: () => tags.markup(start(), end()),
      onprocessinginstruction: () => tags.markup(start(), end()),
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: true },
  )
  parser.end(text)
  return [...tags.marks, ...tables.marks()].sort((a, b) => a.start - b.start || a.end - b.end)
}
