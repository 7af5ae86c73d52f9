import type { Folded } from '../text/fold.ts'
import { isSpace } from '../text/is-space.ts'
import { Line } from '../text/lines-of.ts'
import { matchesOf } from '../text/matches-of.ts'
import type { Stretch } from './prose.ts'

/** One or several lines put together, white space left out. */
export interface TitleLine {
  readonly text: string
  readonly stretches: readonly Stretch[]
  /** The code of its last character. */
  readonly end: number
  /** More stood behind it, the first field of a byline or the site's own name. */
  readonly isCut: boolean
}

/** Longer lines are paragraphs. */
const longestCut = 300
/** What a site prints behind a title on its line: the first field of its byline or index block, or its own name. */
const behindTitle =
  /(?<=[告报)》])(?:[ \t]+[[【(]?(?=(?:发布|发表|公开)(?:时间|日期)|(?:信息|文章)?来源|时间|日期|作者|编辑|浏览|访问|点击|阅读|字[号体]|二维码|打印|分享|收藏|索引号|\d{4}[-/.年]\d{1,2}[-/.月]\d)|[ \t]*(?:[-_—|]{1,3})[ \t]*(?=[\u3400-\u9fff]{2,20}(?:政府|网站?)\s*$))/

/** Where a page lost its line ends, the report's first words. */
const bodyBehind = /(?<=年度报告|年报)[ \t]+(?=(?:根据|按照|依据|依照|为贯彻)[\u3400-\u9fff《]|本(?:年度)?报告|一、)/
/** A title ends within so many characters. */
const longestTitle = 120

/** One line; most are never asked for their text. */
class PrintedLine implements TitleLine {
  readonly stretches: readonly Stretch[]
  readonly isCut: boolean
  readonly end: number
  private readonly line: Line

  constructor(line: Line, isCut: boolean) {
    this.line = line
    this.isCut = isCut
    this.stretches = [line]
    this.end = line.text.charCodeAt(line.text.length - 1)
  }

  get text(): string {
    return this.line.dense
  }
}

/** Most lines have nothing like it. */
const mayEndBefore = /[告报)》][ \t\-_—|]/

/** The lines and cells of a stretch that are not blank, at most so many. */
export function titleLines(folded: Folded, { from, to }: Stretch, limit: number): TitleLine[] {
  const all = folded.lines
  const found: TitleLine[] = []
  for (let at = firstAfter(all, from); at < all.length && found.length < limit; at += 1) {
    const line = all[at] as Line
    if (line.from >= to) break
    for (const part of columnsOf(line)) {
      const begin = Math.max(part.from, from)
      let end = Math.min(part.to, to)
      while (end > begin && isFill(folded.text.charCodeAt(end - 1))) end -= 1
      const cut = cutBehindTitle(folded.text, begin, end)
      const printed = begin === part.from && cut === part.to ? part : new Line(folded.text.slice(begin, cut), begin, cut)
      if (cut > begin) found.push(new PrintedLine(printed, cut < end))
    }
  }
  return found
}

/** So many blanks keep the columns of a page apart, as text out of a PDF has them. */
const gap = '      '
const column = /\S+(?: {1,5}\S+)*/g

/** What stands side by side on a line: a field of an index block beside another, a signer beside the day. */
function columnsOf(line: Line): readonly Line[] {
  if (!line.text.includes(gap)) return [line]
  return matchesOf(column, line.text).map(({ 0: text, index }) => new Line(text, line.from + index, line.from + index + text.length))
}

/** Where a line ends, or where what a site prints behind its title begins. */
function cutBehindTitle(text: string, begin: number, end: number): number {
  const line = text.slice(begin, Math.min(end, begin + longestCut))
  if (!mayEndBefore.test(line)) return end
  const cut = end - begin < longestCut ? line.search(behindTitle) : -1
  const body = cut > 0 ? cut : line.slice(0, longestTitle).search(bodyBehind)
  return body > 0 ? begin + body : end
}

/** The first line that ends behind a place. */
function firstAfter(lines: readonly Line[], from: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] as Line).to > from) high = middle
    else low = middle + 1
  }
  return low
}

/** White space; and bars, which at a line's end close its cells. */
function isFill(code: number): boolean {
  return code === 0x7c || isSpace(code)
}

/** Several lines as one. */
export function joinLines(lines: readonly TitleLine[]): TitleLine {
  return {
    text: lines.map((line) => line.text).join(''),
    stretches: lines.flatMap((line) => line.stretches),
    end: lines.at(-1)?.end ?? 0,
    isCut: lines.some((line) => line.isCut),
  }
}
