import type { ReadableText, Span } from '@gongkai/shared'

/** The labels of a page's index block that name who published. */
const labels = ['发布机构', '发布机关', '发布单位', '发布部门', '公开机构', '公开单位', '公开主体', '发文机关', '发文机构', '发文单位', '制发机关']

/** A label, whatever stands between, and a name in one run of Chinese characters. */
const line = new RegExp(`(?:${labels.join('|')})\\s*(?:[:：】\\]|｜•·-]\\s*)*([\\p{Script=Han}（）()]{2,30})`, 'u')

/** An index block stands above the text; further down the words are prose. */
const headLength = 3000

/** What a label's neighbour looks like when the publisher itself was left empty. */
const anotherLabel = /^(?:发布|公开|成文|生成|索引|名称|标题|文号|主题|信息|分类|来源|日期|时间)/

/** The publisher that the head of the page names, with its place in the source; `before` is where the text proper begins. */
export function findPublisher(text: ReadableText, before: number | undefined): { readonly name: string; readonly span: Span } | null {
  const end = Math.min(headLength, before === undefined ? headLength : text.placeOf(before))
  const found = line.exec(text.text.slice(0, end))
  const name = found?.[1]
  if (!found || name === undefined || anotherLabel.test(name)) return null
  const to = found.index + found[0].length
  return { name, span: text.spanOf(to - name.length, to) }
}
