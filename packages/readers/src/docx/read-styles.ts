import type { SaxesTagNS } from 'saxes'
import { attributes } from './attributes.ts'
import { parseXml } from './parse-xml.ts'

/** The place of a paragraph in a list; what is null comes from the style. */
export interface ListPlace {
  readonly list: string | null
  readonly level: number | null
}

interface Style extends ListPlace {
  readonly parent: string | null
}

/** Styles of paragraphs that number them (`word/styles.xml`), each with what it takes over from the style it is based on. */
export async function readStyles(chunks: AsyncIterable<Uint8Array>): Promise<ReadonlyMap<string, ListPlace>> {
  const styles = new Map<string, Style>()
  let open: { -readonly [key in keyof Style]: Style[key] } | null = null
  await parseXml(chunks, {
    open({ local, attributes: all }: SaxesTagNS) {
      if (local === 'style') {
        open = { list: null, level: null, parent: null }
        styles.set(attributes.text(all, 'styleId'), open)
      } else if (!open) return
      else if (local === 'basedOn') open.parent = attributes.text(all)
      else if (local === 'numId') open.list = attributes.text(all)
      else if (local === 'ilvl') open.level = attributes.number(all)
    },
  })
  return new Map([...styles].map(([id, style]) => [id, inherited(style, styles)]))
}

/** Styles may be based on each other in a circle by mistake. */
const deepest = 20

function inherited(style: Style, styles: ReadonlyMap<string, Style>, depth = 0): ListPlace {
  const parent = style.parent === null || depth > deepest ? undefined : styles.get(style.parent)
  if (!parent || (style.list !== null && style.level !== null)) return { list: style.list, level: style.level }
  const above = inherited(parent, styles, depth + 1)
  return { list: style.list ?? above.list, level: style.level ?? above.level }
}
