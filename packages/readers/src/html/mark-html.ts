import type { Mark } from '@gongkai/shared'
import { Parser } from 'htmlparser2'
import { mostAttributes } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import { TableMarker } from './table-marker.ts'
import { TagMarker } from './tag-marker.ts'

/**
 * What a page's tags mean for its text: which characters are markup, which stand for others, where lines break and which stretches are
 * cells. The text itself stays as it came, so that every place in it can be shown in the original.
 */
export function markHtml(text: string): Mark[] {
  const tables = new TableMarker()
  const tags = new TagMarker(text)
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
        if (!implied) tags.open(name, parser.startIndex, parser.endIndex + 1)
        tables.open(name, attributes, parser.endIndex + 1)
      },
      onclosetag: (name, implied) => {
        if (implied) tags.leave(name)
        else tags.close(name, parser.startIndex, parser.endIndex + 1)
        tables.close(name, parser.startIndex)
      },
      ontext: (data) => tags.text(data, parser.startIndex, parser.endIndex + 1),
      oncomment: () => tags.markup(parser.startIndex, parser.endIndex + 1),
      onprocessinginstruction: () => tags.markup(parser.startIndex, parser.endIndex + 1),
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: true },
  )
  parser.end(text)
  return [...tags.marks, ...tables.marks()].sort((a, b) => a.start - b.start || a.end - b.end)
}
