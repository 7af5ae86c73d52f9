import type { ReadableText, Report } from '@gongkai/shared'
import type { Stretch } from './clauses-of.ts'
import { type ChapterNumber, outline } from './outline.ts'
import { type Prose, proseOf } from './prose.ts'

/** A chapter of the outline as the report has it; places are those of the prose. */
export interface Chapter {
  readonly number: ChapterNumber
  /** As printed before the heading: 一 or 3; empty where there is none. */
  readonly numeral: string
  readonly heading: string
  /** Whether the heading can be this chapter's only. */
  readonly isExact: boolean
  /** From the numeral on. */
  readonly from: number
  /** From behind the heading on. */
  readonly body: number
  readonly to: number
}

const known = new WeakMap<ReadableText, readonly Chapter[]>()

/**
 * The report's chapters by the outline, in order of place; one may stand there twice. A heading that is none of the outline's belongs to
 * the chapter before it. Headings are the parser's; where it has none, one glued to the sentence before counts too.
 */
export function chaptersOf(report: Report, text: ReadableText): readonly Chapter[] {
  let chapters = known.get(text)
  if (!chapters) {
    chapters = findChapters(report, text)
    known.set(text, chapters)
  }
  return chapters
}

/** Whether a report is written to the outline at all: at least three headings can be nothing else. */
export function followsOutline(chapters: readonly Chapter[]): boolean {
  return new Set(chapters.filter(({ isExact }) => isExact).map(({ number }) => number)).size >= 3
}

/** What stands under a chapter's heading, the longest first; nothing where there is no such chapter, several where it stands there twice. */
export function bodiesOf(chapters: readonly Chapter[], number: ChapterNumber): Stretch[] {
  const own = chapters.filter((chapter) => chapter.number === number).map(({ body, to }) => ({ from: body, to }))
  return own.sort((a, b) => b.to - b.from - (a.to - a.from))
}

function findChapters(report: Report, readable: ReadableText): Chapter[] {
  const prose = proseOf(readable)
  const headed = headingsIn(report, prose)
  const found = outline.flatMap(({ number, numeral, exact, loose }) => {
    const named = headed.filter(({ heading }) => exact.test(heading))
    // «1.主动公开政府信息的情况» beside «二、主动公开政府信息情况» is a heading within chapter one.
    const own = named.some(isChinese) ? named.filter(isChinese) : named
    if (own.length > 0) return own.map((one) => chapterFrom(one, number, true))
    const likely = headed.filter(({ heading }) => loose.test(heading) && !isAnothers(heading))
    const taken = likely.find((one) => one.numeral === numeral) ?? likely.find(isChinese) ?? likely[0]
    return taken ? [chapterFrom(taken, number, false)] : withoutSection(readable, prose, number)
  })
  const ordered = found.sort((a, b) => a.from - b.from).filter((_, index, all) => !isListed(prose, index, all))
  return ordered.map(({ number, numeral, heading, isExact, from, body }, index) => {
    return { number, numeral, heading, isExact, from, body, to: ordered[index + 1]?.from ?? prose.text.length }
  })
}

/** A heading of the parser's as the prose has it. */
type Headed = Pick<Chapter, 'from' | 'numeral' | 'heading' | 'body'>

function headingsIn({ sections }: Report, prose: Prose): Headed[] {
  const found: Headed[] = []
  for (const { heading, start } of sections) {
    const from = prose.placeOf(start)
    const at = prose.text.indexOf(heading, from)
    if (at < 0 || at > from + 4) continue
    found.push({ from, numeral: prose.text.slice(from, at).replace(/[、.,]/g, ''), heading, body: at + heading.length })
  }
  return found
}

function chapterFrom({ from, numeral, heading, body }: Headed, number: ChapterNumber, isExact: boolean): Omit<Chapter, 'to'> {
  return { number, numeral, heading, isExact, from, body }
}

function isChinese({ numeral }: { readonly numeral: string }): boolean {
  return !/\d/.test(numeral)
}

function isAnothers(heading: string): boolean {
  return outline.some(({ exact }) => exact.test(heading))
}

/** A line of a table of contents: the next chapter follows at once, and the chapter itself comes later. */
function isListed(prose: Prose, index: number, all: readonly Omit<Chapter, 'to'>[]): boolean {
  const [own, next] = [all[index], all[index + 1]]
  if (!own || !next || own.number === next.number) return false
  return !/[\u4e00-\u9fff]/.test(prose.text.slice(own.body, next.from)) && all.slice(index + 1).some(({ number }) => number === own.number)
}

/** Where the parser has no heading: one with its numeral in the middle of a line («…落实。五、存在的…»), else one without numeral on a line of its own. */
function withoutSection(readable: ReadableText, prose: Prose, number: ChapterNumber): Omit<Chapter, 'to'>[] {
  const { numeral = '', title } = outline[number - 1] ?? {}
  const heading = title?.zh ?? ''
  const glued = prose.text.indexOf(`${numeral}、${heading}`)
  if (glued >= 0) return [{ number, numeral, heading, isExact: true, from: glued, body: glued + 2 + heading.length }]
  const line = lineOf(heading, readable.text)
  if (line === null) return []
  const from = prose.text.indexOf(heading, prose.placeOf(readable.spanOf(line, line + 1).start))
  return [{ number, numeral: '', heading, isExact: true, from, body: from + heading.length }]
}

/** Where the first line begins that holds a heading and nothing else but «(一)» before it; null where there is none. */
function lineOf(heading: string, text: string): number | null {
  for (let at = text.indexOf(heading); at >= 0; at = text.indexOf(heading, at + 1)) {
    const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
    const end = text.indexOf('\n', at)
    const behind = text.slice(at + heading.length, end < 0 ? text.length : end)
    if (beforeBare.test(text.slice(start, at)) && behindBare.test(behind)) return start
  }
  return null
}

const beforeBare = /^[ \t\u3000]*(?:[(（][一二三四五六][)）][ \t\u3000]*)?$/
const behindBare = /^[ \t\u3000\r]*$/
