import type { Refusal, Span } from '@gongkai/shared'
import type { Evidence } from './evidence.ts'
import { linesOf } from './lines-of.ts'

/** A title that names a year; the agency before it, or on the line above. */
const titleLine = /^(?<agency>[\u3400-\u9fff]{2,24})?(?<year>\d{4})年度?(?:政府)?(?:信息|政务)公开(?:工作)?(?:年度报告|年报|年度工作报告)$/
const agencyLine = /^[\u3400-\u9fff]{2,30}$/
const chapter = /(?:^|\n)\s*[一二三四五六七]、/g
/** A table of contents has chapters and no sentences, a list of links has neither. */
const fewest = { chapters: 3, sentences: 3 }

interface Begun {
  readonly agency: string
  readonly year: string
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Two reports in one file: in front of the second printing of a table, or of a second set of chapters, stands another title. */
export function refuseSeveral({ folded, otherTitle }: Evidence): Refusal | null {
  if (otherTitle) return refusal(otherTitle.value, otherTitle.span)
  const [first, ...others] = reportsIn(folded.text)
  const other = others.find((begun) => first && !sameReport(first, begun))
  return other ? refusal(other.text, folded.spanOf(other.from, other.to)) : null
}

/** The titles behind which the chapters and sentences of a report follow. */
function reportsIn(text: string): Begun[] {
  const lines = linesOf(text)
  const titles = lines.flatMap((line, at): Begun[] => {
    const plain = line.text.replace(/\s/g, '')
    const { agency, year } = titleLine.exec(plain)?.groups ?? {}
    const above = lines[at - 1]?.text.replace(/\s/g, '') ?? ''
    return year ? [{ agency: agency ?? (agencyLine.test(above) ? above : ''), year, text: plain, from: line.from, to: line.to }] : []
  })
  return titles.filter((title, at) => {
    const body = text.slice(title.to, titles[at + 1]?.from ?? text.length)
    return (body.match(chapter)?.length ?? 0) >= fewest.chapters && (body.match(/。/g)?.length ?? 0) >= fewest.sentences
  })
}

/** 望砚县砚坪镇 and 砚坪镇 are one agency; a title without a name may be anybody's. */
function sameReport(one: Begun, two: Begun): boolean {
  return one.year === two.year && (one.agency.includes(two.agency) || two.agency.includes(one.agency))
}

function refusal(title: string, span: Span): Refusal {
  return { code: 'SEVERAL_REPORTS', text: `文件里不止一份年度报告，另有“${title}”，请分成几个文件`, span }
}
