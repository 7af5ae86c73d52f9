import type { Refusal, Span } from '@gongkai/shared'
import { CharacterSet } from '../text/character-set.ts'
import type { Folded } from '../text/fold.ts'
import type { Line } from '../text/lines-of.ts'
import type { Evidence } from './evidence.ts'

/** A title that names a year; the agency before it, or on the line above. */
const titleLine = /^(?<agency>[\u3400-\u9fff]{2,24})?(?<year>\d{4})年度?(?:政府)?(?:信息|政务)公开(?:工作)?(?:年度报告|年报|年度工作报告)$/
const agencyLine = /^[\u3400-\u9fff]{2,30}$/
const chapter = /(?:^|\n)\s*[一二三四五六七]、/g
const tableRow = /规\s*章|行政许可|属于国家秘密|结果维持|收到申请数/
/** Blanks in between counted. */
const longestTitle = 120
/** A table of contents has chapters and no sentences, a list of links has neither. */
const fewest = { chapters: 3, sentences: 3 }

interface Begun extends Pick<Line, 'text' | 'from' | 'to'> {
  readonly agency: string
  readonly year: string
}

/** Two reports in one file: in front of the second printing of a table, or of a second set of chapters, stands another title. */
export function refuseSeveral({ folded, otherTitle }: Evidence): Refusal | null {
  const titles = titlesIn(folded)
  if (otherTitle) {
    const at = folded.lines.find((line) => folded.spanOf(line.from, line.to).start >= otherTitle.span.start)?.from ?? 0
    if (tableRow.test(bodyOf(folded.text, titles, at))) return refusal(otherTitle.value, otherTitle.span)
  }
  if (titles.length < 2) return null
  const [first, ...others] = titles.filter(({ from }) => isReport(bodyOf(folded.text, titles, from)))
  const other = others.find((title) => first && !sameReport(first, title))
  return other ? refusal(other.text, folded.spanOf(other.from, other.to)) : null
}

/** The last characters of titles. */
const endings = new CharacterSet('告报')

function titlesIn(folded: Folded): Begun[] {
  const lines = folded.lines
  const titles: Begun[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line
    if (line.text.length > longestTitle || !endings.has(line.text.charCodeAt(line.text.length - 1))) continue
    const { agency, year } = titleLine.exec(line.dense)?.groups ?? {}
    const above = lines[at - 1]?.dense ?? ''
    if (year) titles.push({ from: line.from, to: line.to, text: line.dense, agency: agency ?? (agencyLine.test(above) ? above : ''), year })
  }
  return titles
}

/** What stands between a title and the next one; a title printed twice begins behind its second printing. */
function bodyOf(text: string, titles: readonly Begun[], at: number): string {
  const next = titles.find(({ from }) => from > at)
  const own = titles.find(({ from }) => from === at)
  if (own && next && next.text === own.text && text.slice(own.to, next.from).trim() === '') return bodyOf(text, titles, next.from)
  return text.slice(own?.to ?? at, next?.from ?? text.length)
}

function isReport(body: string): boolean {
  return body.split('。', fewest.sentences + 1).length > fewest.sentences && (body.match(chapter)?.length ?? 0) >= fewest.chapters
}

/** 望砚县砚坪镇 and 砚坪镇 are one agency; a title without a name may be anybody's. */
function sameReport(one: Begun, two: Begun): boolean {
  return one.year === two.year && (one.agency.includes(two.agency) || two.agency.includes(one.agency))
}

function refusal(title: string, span: Span): Refusal {
  return { code: 'SEVERAL_REPORTS', text: `文件里不止一份年度报告，另有“${title}”，请分成几个文件`, span }
}
