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
  const headed = report.sections.flatMap(({ heading, start }) => {
    const from = prose.placeOf(start)
    const at = prose.text.indexOf(heading, from)
    return at < 0 || at > from + 4 ? [] : [{ from, numeral: prose.text.slice(from, at).replace(/[、.,]/g, ''), heading, body: at + heading.length }]
  })
  const found = outline.flatMap(({ number, numeral, exact, loose }) => {
    const named = headed.filter(({ heading }) => exact.test(heading))
    const likely = headed.filter(({ heading }) => loose.test(heading) && !isAnothers(heading))
    // «1.主动公开政府信息的情况» beside «二、主动公开政府信息情况» is a heading within chapter one.
    const own = named.some(isChinese) ? named.filter(isChinese) : named
    const taken =
      own.length > 0 ? own : [likely.find((one) => one.numeral === numeral) ?? likely.find(isChinese) ?? likely[0]].filter((one) => one !== undefined)
    const chapters = taken.map((one) => ({ ...one, number, isExact: named.length > 0 }))
    return chapters.length > 0 ? chapters : withoutSection(readable, prose, number)
  })
  const ordered = found.sort((a, b) => a.from - b.from).filter((_, index, all) => !isListed(prose, index, all))
  return ordered.map((chapter, index) => ({ ...chapter, to: ordered[index + 1]?.from ?? prose.text.length }))
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
  const bare = new RegExp(`(?<=^|\\n)[ \\t\u3000]*(?:[(（][一二三四五六][)）][ \\t\u3000]*)?${heading}[ \\t\u3000\\r]*(?=\\n|$)`).exec(readable.text)
  if (!bare) return []
  const from = prose.text.indexOf(heading, prose.placeOf(readable.spanOf(bare.index, bare.index + 1).start))
  return [{ number, numeral: '', heading, isExact: true, from, body: from + heading.length }]
}
