import type { Stated } from '@gongkai/shared'
import type { Folded } from '../text/fold.ts'

const body = '[\\u3400-\\u9fff]{2,24}?(?:人民政府(?:办公室|办公厅)?|街道办事处|办事处|委员会|管理委员会|管委会|局|厅|委|办公室|中心|镇|乡)'
/** Where a document without a title names its author: its name in a sentence, who compiled it, or who signs above the date. */
const statements: readonly RegExp[] = [
  /《((?!中华人民共和国)[\u3400-\u9fff]{2,24}?)(?:关于)?\d{4}年度?(?:政府)?(?:信息公开|政务公开)(?:工作)?的?(?:年度报告|年报)》/,
  new RegExp(`(?:本报告|本年度报告|年度报告)?由(${body})(?:负责)?(?:编制|编写|组织编制)`),
  new RegExp(`\\n[ \\t]*(${body})[ \\t]*\\n\\s*(?:\\d{4}|[〇零O○一二三四五六七八九]{4})年[^\\n]{1,8}日[ \\t]*(?=\\n|$)`),
]

/** The agency by its own statement, never by «我镇» or «我局» alone. */
export function readAuthor(folded: Folded): Stated<string> | null {
  for (const statement of statements) {
    const match = statement.exec(folded.text)
    const name = match?.[1]
    if (!match || !name || /^(?:我|本|该|各)/.test(name)) continue
    const at = match.index + match[0].indexOf(name)
    return { value: name, raw: name, span: folded.spanOf(at, at + name.length) }
  }
  return null
}
