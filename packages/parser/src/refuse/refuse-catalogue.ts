import type { Refusal } from '@gongkai/shared'
import { type Line, linesOf } from '../text/lines-of.ts'
import type { Evidence } from './evidence.ts'

/** A line that is nothing but the name of a report, with a number or a bullet before it and a day or a word to press behind it. */
const entry =
  /^(?:[·•▪■◆\-*]|\[?\d{1,3}[\].、])?\s*[^。;,:!?>]{0,50}(?:年度(?:工作)?报告|年报)[》"]?(?:\(\d{4}年?度?\))?(?:\.(?:pdf|docx?|wps))?\s*(?:[[(]?\d{2,4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?[\])]?)?\s*(?:查看|下载|详情|更多)?$/i
/** Guides and catalogues of what an agency makes public; the menu of a site has the same words without a name in front. */
const guide =
  /^[\u3400-\u9fff]{2,24}(?:政府信息|信息|政务)公开(?:工作)?(?:指南|目录|基本目录|事项目录|标准目录|全清单|目录和指南|指南和目录)(?:\(.{0,12}\))?$/
const fewestEntries = 4
const chapter = /(?:^|\n)\s*[一二三四五六七]、/g
/** Characters of the head in which a guide names itself. */
const head = 500

/** A page that lists reports of several agencies or years, or tells where public information is found, and holds no report itself. */
export function refuseCatalogue({ folded, title, figures, claims }: Evidence): Refusal | null {
  if (figures.length > 0) return null
  const listed = folded.lines.filter((line) => entry.test(line.text))
  const ownText = claims.length > 0 || (folded.text.match(chapter)?.length ?? 0) > 1
  if (listed.length >= fewestEntries && !ownText) return refusal('这是年度报告的目录，列出多份报告的名称，不是一份年度报告', listed, folded)
  const named = title
    ? []
    : linesOf(folded, head)
        .filter((line) => guide.test(line.text))
        .slice(0, 1)
  return named.length === 0 ? null : refusal('这是政府信息公开的指南或目录，不是年度报告', named, folded)
}

function refusal(text: string, lines: readonly Line[], folded: Evidence['folded']): Refusal {
  return { code: 'CATALOGUE', text, span: folded.spanOf(lines[0]?.from ?? 0, lines.at(-1)?.to ?? 0) }
}
