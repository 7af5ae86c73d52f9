import type { Day, Stated } from '@gongkai/shared'
import type { Folded } from '../text/fold.ts'
import { dayPattern, readDay } from '../text/read-day.ts'

/** The labelled facts that a site prints beside a document (索引号 | 发布机构 | 发布日期 …). */
export interface IndexBlock {
  readonly publisher: Stated<string> | null
  readonly publishedOn: Stated<Day> | null
}

/** Field names in order of trust; a site that prints several means the first. 成文日期 is when it was written, not published. */
const publisherNames = ['发布机构', '发布单位', '发布部门', '公开机构', '公开单位', '公开责任部门', '信息来源', '发文机关', '发文单位', '来源']
const publishedNames = ['发布日期', '发布时间', '公开日期', '公开时间', '公布日期', '发文日期', '生成日期']

/** Names of neighbouring fields, at which a value printed on the same line ends. */
const nextField =
  /(?:索引号|发布机构|发布日期|发布时间|公开日期|公开方式|公开范围|公开目录|公开时限|主题分类|体裁分类|生成日期|成文日期|文号|发文字号|名称|来源|浏览|点击|字体|字号|有效性)/

/** Reads the labelled publication date and publisher; facts without a label (a date in a sentence, a signature) are none. */
export function readIndexBlock(folded: Folded): IndexBlock {
  return {
    publisher: firstOf(publisherNames, (name) => readPublisher(folded, name)),
    publishedOn: firstOf(publishedNames, (name) => readPublished(folded, name)),
  }
}

function firstOf<T>(names: readonly string[], read: (name: string) => T | null): T | null {
  for (const name of names) {
    const found = read(name)
    if (found) return found
  }
  return null
}

/** A field name with blanks allowed inside (索 引 号), at the head of a line, cell or bullet. */
function labelPattern(name: string): string {
  return `(?<=^|[\\n\\t|•·\\-\\u001D-\\u001F(\\[ ])\\s*${[...name].join('[ ]*')}[ ]*[:|\\t\\n\\u001F\\]\\s]+`
}

function readPublished(folded: Folded, name: string): Stated<Day> | null {
  const match = new RegExp(`${labelPattern(name)}(${dayPattern.source})`).exec(folded.text)
  if (!match) return null
  const value = readDay(match[2] ?? '', match[3] ?? '', match[4] ?? '')
  const raw = (match[1] ?? '').trimEnd()
  const from = match.index + match[0].length - (match[1] ?? '').length
  return value ? { value, raw, span: folded.spanOf(from, from + raw.length) } : null
}

function readPublisher(folded: Folded, name: string): Stated<string> | null {
  const match = new RegExp(`${labelPattern(name)}([\\u3400-\\u9fff()]{2,40})`).exec(folded.text)
  if (!match) return null
  const printed = match[1] ?? ''
  const cut = printed.search(nextField)
  const value = cut >= 0 ? printed.slice(0, cut) : printed
  const from = match.index + match[0].length - printed.length
  return value.length >= 2 ? { value, raw: value, span: folded.spanOf(from, from + value.length) } : null
}
